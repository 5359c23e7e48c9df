import type { Locale } from './locale.js'
import { type Zone, zoneOptions } from './zone.js'

const steps = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** "3h ago", "3小时前": whole units, rounded towards now. */
export function formatAgo(time: number, now: number, locale: Locale): string {
  const seconds = (time - now) / 1000
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps[5]
  return new Intl.RelativeTimeFormat(locale, { style: 'narrow', numeric: 'always' }).format(Math.trunc(seconds / size) || -0, unit)
}

const spans = steps.slice(2)

/** The two largest units: "2d 4h", "2天4小时"; less than a second reads as no seconds. */
export function formatDuration(seconds: number, locale: Locale): string {
  const whole = Math.max(0, Math.floor(seconds))
  const from = Math.max(
    0,
    spans.findIndex(([, length]) => whole >= length),
  )
  const first = whole < 1 ? spans.length - 1 : from
  let rest = whole
  const parts = spans.slice(first, first + 2).flatMap(([unit, length]) => {
    const count = Math.floor(rest / length)
    rest -= count * length
    return count > 0 ? [unitText(count, unit, locale)] : []
  })
  if (parts.length === 0) return unitText(0, 'second', locale)
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts)
}

function unitText(count: number, unit: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count)
}

/** Date and time to the second with the zone it is read in: "May 1, 2026, 20:00:00 UTC+8". */
export function formatDateTime(time: number, locale: Locale, zone: Zone): string {
  const words = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...zoneOptions(zone),
  }).format(time)
  return `${words} ${formatOffset(time, zone)}`
}

/** How far a zone is from UTC at a time: "UTC+8". */
export function formatOffset(time: number, zone: Zone): string {
  const parts = new Intl.DateTimeFormat('en', { ...zoneOptions(zone), timeZoneName: 'shortOffset' }).formatToParts(time)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  // Engines write no offset as "GMT" or as "GMT+0".
  return name.replace('GMT', 'UTC').replace(/\+0$/, '')
}

/** A tick on a time axis: the hour within a day, the date beyond. */
export function formatTick(time: number, spanMs: number, locale: Locale, zone: Zone): string {
  const within = spanMs <= 86_400_000
  const fields: Intl.DateTimeFormatOptions = within
    ? { hour: '2-digit', minute: '2-digit', ...(spanMs <= 600_000 ? { second: '2-digit' } : {}), hourCycle: 'h23' }
    : { month: 'short', day: 'numeric' }
  return new Intl.DateTimeFormat(locale, { ...fields, ...zoneOptions(zone) }).format(time)
}
