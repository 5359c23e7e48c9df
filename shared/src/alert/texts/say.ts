import type { Timestamp } from '../../time.js'
import type { MessageLocale } from '../message.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const BEIJING_MS = 8 * HOUR
/** The last millisecond that a date can hold. */
const LAST_MS = 8_640_000_000_000_000 - BEIJING_MS

const units: Readonly<Record<MessageLocale, readonly (readonly [ms: number, name: string])[]>> = {
  'zh-CN': [
    [DAY, '天'],
    [HOUR, '小时'],
    [MINUTE, '分'],
    [SECOND, '秒'],
  ],
  en: [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [SECOND, 's'],
  ],
}

/** Its two largest units: `2 h 5 min`. What is below a second is none. */
export function duration(ms: number, locale: MessageLocale): string {
  const names = units[locale]
  const first = Math.max(
    0,
    names.findIndex(([unit]) => Math.abs(ms) >= unit),
  )
  const shown = Math.abs(ms) < SECOND ? names.slice(-1) : names.slice(first, first + 2)
  let left = Math.abs(ms)
  const parts = shown.flatMap(([unit, name], i) => {
    const whole = Math.floor(left / unit)
    left -= whole * unit
    return whole === 0 && i > 0 ? [] : [`${whole} ${name}`]
  })
  return parts.join(' ')
}

/** Whether a number is a moment that can be written. */
export const isMoment = (ms: number): ms is Timestamp => Number.isSafeInteger(ms) && ms >= 0 && ms <= LAST_MS

const written = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ')

/** A moment in UTC, and in Beijing time too where people go by that. */
export function moment(at: number, beijing: boolean, locale: MessageLocale): string {
  const utc = `${written(at)} UTC`
  if (!beijing) return utc
  const there = written(at + BEIJING_MS)
  return locale === 'zh-CN' ? `北京时间 ${there}（${utc}）` : `${utc} (${there} Beijing)`
}

/** The same for a list: one time, without its year. */
export function shortMoment(at: number, beijing: boolean, locale: MessageLocale): string {
  return beijing && locale === 'zh-CN' ? `北京时间 ${written(at + BEIJING_MS).slice(5)}` : `${written(at).slice(5)} UTC`
}

/** As a line of its own begins. */
export function asLine(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Signs that turn the direction of writing or cannot be seen: with them a name could look like another one. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** Words of others, on one line: they cannot begin a line of their own. */
export function oneLine(words: string, longest = 200): string {
  const flat = words.replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim()
  const signs = [...flat]
  return signs.length <= longest ? flat : `${signs.slice(0, longest - 1).join('')}…`
}

/** Thousands apart, every digit kept. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const apart = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? apart : `${apart}.${fraction}`
}
