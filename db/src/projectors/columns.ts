import { type AssetId, amountOf, type StatedAmount, type Text } from '@secretariat/shared'

/** Units and asset, the two columns of an amount. */
export function units(stated: StatedAmount): { amount: bigint; asset: AssetId } {
  const { units: amount, asset } = amountOf(stated)
  return { amount, asset }
}

/** The same where there may be none. */
export function unitsIfAny(stated: StatedAmount | null): { amount: bigint | null; asset: AssetId | null } {
  return stated === null ? { amount: null, asset: null } : units(stated)
}

/** The units of an amount that stands beside another one, in the one asset of the row. */
export function unitsIn(asset: AssetId, stated: StatedAmount): bigint {
  if (stated.asset !== asset) throw new RangeError(`A row holds one asset, not ${asset} and ${stated.asset}`)
  return BigInt(stated.units)
}

/** Words as a column holds them: those that are no UTF-8 as `0x` and hex. */
export function words(text: Text): string {
  return typeof text === 'string' ? text : text.hex
}

export function wordsIfAny(text: Text | null): string | null {
  return text === null ? null : words(text)
}

/** Units that a fact states in the asset it names once; null where they are not stated. */
export function unitsOf(stated: string | null): bigint | null {
  return stated === null ? null : BigInt(stated)
}
