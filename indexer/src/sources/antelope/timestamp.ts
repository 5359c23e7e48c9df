/** Milliseconds of a time as nodes write it: UTC, without saying so. */
export function msOf(timestamp: string): number {
  return Date.parse(timestamp.endsWith('Z') ? timestamp : `${timestamp}Z`)
}
