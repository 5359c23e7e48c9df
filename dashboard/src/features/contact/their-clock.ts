/** What the clock says in a time zone: `03:12`; undefined where the browser does not know the zone. */
export function clockIn(zone: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)
  } catch {
    return undefined
  }
}

/** Whether a clock is within a span such as `09:00-22:00`; one that ends before it begins goes over midnight. */
export function isWithin(hours: string, clock: string): boolean {
  const [from = '', until = ''] = hours.split('-')
  return from <= until ? from <= clock && clock < until : from <= clock || clock < until
}
