import { type AssetId, decimalsOf, formatUnits } from '@secretariat/shared'

export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]

/** Thousands apart, every digit kept: 1234567.25 is `1,234,567.25`. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const apart = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? apart : `${apart}.${fraction}`
}

export const count = (number: number): string => grouped(String(number))

/** An amount with its asset; in smallest units where the asset's decimal places are not known. */
export function money(units: bigint, asset: AssetId): string {
  return `${grouped(formatUnits(units, decimalsOf(asset) ?? 0))} ${asset}`
}

/** `2026-11-21 17:06 UTC`, the same in every language and place. */
export function moment(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

export function share(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : `${((100 * part) / whole).toFixed(1)} %`
}

/** A change as a share of where it began, from exact numbers, to two places. */
export function change(from: bigint, to: bigint): string | undefined {
  if (from === 0n) return undefined
  const hundredths = ((to - from) * 1_000_000n) / from
  const rounded = (hundredths < 0n ? hundredths - 50n : hundredths + 50n) / 100n
  return `${rounded > 0n ? '+' : ''}${formatUnits(rounded, 2)} %`
}

export function hours(milliseconds: number): string {
  return grouped((milliseconds / 3_600_000).toFixed(2))
}
