import type { Locale } from './locale.js'
import { formatInteger } from './number.js'

const shownDecimals = 4

/** An amount in as many digits as a table needs, never rounded up: 166,666.6666 · <0.0001 · −5. */
export function formatAmount(value: string, locale: Locale): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? []
  const shown = fraction.slice(0, shownDecimals).replace(/0+$/, '')
  if (BigInt(whole) === 0n && shown === '' && /[1-9]/.test(fraction))
    return `${sign === '' ? '<' : '>−'}0.${'0'.repeat(shownDecimals - 1)}1`
  return `${sign === '' ? '' : '−'}${formatInteger(BigInt(whole), locale)}${shown === '' ? '' : `.${shown}`}`
}

/** Every digit, for hover and copy: 166,666.66666. */
export function formatExactly(value: string, locale: Locale): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? []
  return `${sign === '' ? '' : '−'}${formatInteger(BigInt(whole), locale)}${fraction === '' ? '' : `.${fraction}`}`
}

/** For axes and charts only: 26.1M, 2608万. */
export function formatCompact(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 }).format(value).replace('-', '−')
}
