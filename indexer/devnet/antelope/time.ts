/** 2000-01-01T00:00:00Z, from which slots are counted. */
export const EPOCH_MS = 946_684_800_000

/** As nodes write a moment: without the letter that says it is UTC. */
export const formatMoment = (ms: number): string => new Date(ms).toISOString().slice(0, -1)

/** Whole seconds, as expirations have them. */
export const formatSecond = (ms: number): string => formatMoment(ms).slice(0, 19)

export function parseMoment(text: string): number {
  const ms = Date.parse(text.endsWith('Z') ? text : `${text}Z`)
  if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(text)} is no time`)
  return ms
}
