import type { Locale } from './locale.js'

/** A whole number with separators: 17,547,832. */
export function formatInteger(value: number | bigint, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)
}

/** Two or three digits that matter, for rates: 1,240 · 35.2 · 0.17. */
export function formatRate(value: number, locale: Locale): string {
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : 2
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
}

/** A share of one. What is not whole never reads as 100 %, and what is not nothing never reads as 0 %. */
export function formatShare(share: number, locale: Locale, digits = 1): string {
  const step = 10 ** -(digits + 2)
  const shown = share > 0 && share < 1 ? Math.min(1 - step, Math.max(step, share)) : share
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(shown)
}
