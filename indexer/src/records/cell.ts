import { type AssetId, decimalsOf, parseUnits } from '@secretariat/shared'

/** A cell that begins like a formula, perhaps behind the quotes that keep a spreadsheet from running it. */
const guarded = /^'*[=+\-@\t\r]/
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

/** A cell as a spreadsheet may open it: what would run as a formula gets a quote in front. */
export function guardCell(text: string): string {
  return guarded.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** The reverse. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text
}

/** Thousands in groups of three, by comma, space, apostrophe or underscore; a point is never one. */
const grouped = /^-?\d{1,3}(?:([,  '_])\d{3})(?:\1\d{3})*(?:\.\d+)?$/

/** A number as people type it, in plain digits; undefined where the cell is no number. */
export function plainDecimal(text: string): string | undefined {
  const trimmed = text.trim()
  const digits = grouped.test(trimmed) ? trimmed.replace(/[,  '_]/g, '') : trimmed
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined
}

/** An amount in units of its asset; undefined where it is none, or has more decimals than the asset, as thousands set apart by a point. */
export function unitsText(value: string | number, asset: AssetId): string | undefined {
  const digits = plainDecimal(typeof value === 'number' ? decimalText(value) : value)
  const decimals = decimalsOf(asset) ?? 0
  if (digits === undefined || (digits.split('.')[1] ?? '').length > decimals) return undefined
  return parseUnits(digits, decimals).toString()
}

/** Without the exponent that small and large numbers get. */
function decimalText(value: number): string {
  const text = String(value)
  return /e/i.test(text) ? value.toFixed(12).replace(/\.?0+$/, '') : text
}
