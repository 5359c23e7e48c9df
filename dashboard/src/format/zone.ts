/** The zones in which a page can be read: where a chain's people live, what chains count in, and the reader's own. */
export const zones = ['beijing', 'utc', 'local'] as const
export type Zone = (typeof zones)[number]

const names = { beijing: 'Asia/Shanghai', utc: 'UTC', local: undefined } as const satisfies Record<Zone, string | undefined>

/** The options of `Intl.DateTimeFormat` for a zone; its own default is the reader's. */
export function zoneOptions(zone: Zone): Intl.DateTimeFormatOptions {
  return { timeZone: names[zone] }
}

/** Under which zone the readers of a chain keep their calendar: Beijing for EOSC, what the chain itself counts in for all others. */
export function habitOf(profiles: readonly string[]): Zone {
  return profiles.length > 0 && profiles.every((profile) => profile === 'eosc') ? 'beijing' : 'utc'
}

const written = { beijing: '+08:00', utc: 'Z', local: '' } as const satisfies Record<Zone, string>

/** The moment of a date and time as a field of a form gives it, `2026-05-01T20:00`, in a zone; undefined where it is none. */
export function momentIn(text: string, zone: Zone): number | undefined {
  const time = Date.parse(`${text}${written[zone]}`)
  return Number.isNaN(time) ? undefined : time
}

/** Whole hours by which a zone is ahead of UTC, for days that are counted in it. */
export function hoursAhead(zone: Zone, time: number): number {
  if (zone === 'beijing') return 8
  return zone === 'utc' ? 0 : Math.round(-new Date(time).getTimezoneOffset() / 60)
}
