import type { Locale } from '../../format/locale.js'

/** Missed blocks to a tenth; below zero where luck gave more than was to be expected. */
export function formatMissed(value: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' } as const
  return new Intl.NumberFormat(locale, digits).format(value).replace('-', '−')
}
