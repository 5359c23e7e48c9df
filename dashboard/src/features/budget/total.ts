import type { AmountRow } from '../../graphql/shapes.js'

/** The sum of amounts of one asset, exact; null for none. */
export function totalOf(amounts: readonly AmountRow[]): AmountRow | null {
  const [first] = amounts
  if (first === undefined) return null
  const units = amounts.reduce((sum, { raw }) => sum + BigInt(raw), 0n)
  return { ...first, raw: String(units), value: first.decimals === null ? null : valueText(units, first.decimals) }
}

function valueText(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const split = digits.length - decimals
  const fraction = decimals === 0 ? '' : `.${digits.slice(split)}`
  return `${units < 0n ? '-' : ''}${digits.slice(0, split)}${fraction}`
}

/** For charts only, which have no more digits than the eye. */
export function numberOf({ value, raw }: AmountRow): number {
  return Number(value ?? raw)
}
