import { formatAsset, unitsOf } from '../asset.js'
import { Refusal, type SimSettings } from '../contract.js'

type Core = SimSettings['core']

/** Units of the chain's token as contracts write them. */
export const assetText = (units: bigint, { symbol, decimals }: Core): string => formatAsset(units, decimals, symbol)

/** The reverse; another token is refused. */
export function unitsIn(asset: string, { symbol, decimals }: Core): bigint {
  const [amount = '', letters] = asset.split(' ')
  const { length } = amount.split('.')[1] ?? ''
  if (letters !== symbol || length !== decimals || !/^-?\d+(\.\d+)?$/.test(amount))
    throw new Refusal(`asset must be in ${decimals},${symbol}`)
  return unitsOf(asset)
}

/** What somebody may hand over: more than nothing. */
export function positiveUnits(asset: string, core: Core): bigint {
  const units = unitsIn(asset, core)
  if (units <= 0n) throw new Refusal('must be a positive quantity')
  return units
}

/** Units of a number of tokens. */
export const tokens = (count: number, { decimals }: Core): bigint => BigInt(count) * 10n ** BigInt(decimals)
