import { z } from 'zod'
import { AssetId } from './ids.js'

/** Money: whole units of an asset. Never a float; text only through `formatUnits` and `parseUnits`. */
export interface Amount {
  readonly units: bigint
  readonly asset: AssetId
}

/** Units as JSON has them: a decimal text, so that no reader rounds it. */
export const unitsSchema = z.string().regex(/^-?(0|[1-9]\d{0,38})$/, 'not a whole number of units')

/** An amount as facts keep it. */
export const statedAmountSchema = z.object({ units: unitsSchema, asset: AssetId.schema })
export type StatedAmount = z.infer<typeof statedAmountSchema>

/** Decimal places of every asset we know. */
const decimalsByAsset: ReadonlyMap<string, number> = new Map([
  ['JOY', 10],
  ['EOS', 4],
  ['WAX', 8],
  ['TLOS', 4],
  // The test token had no decimals; ledgers kept by hand book hundredths of it.
  ['tJOY', 2],
  ['USD', 6],
])

/** Decimal places of an asset; null where they are not known, and its amounts can only be written in whole units. */
export function decimalsOf(asset: AssetId): number | null {
  return decimalsByAsset.get(asset) ?? null
}

/** The amount a fact states, to reckon with. */
export function amountOf({ units, asset }: StatedAmount): Amount {
  return { units: BigInt(units), asset }
}

/** An amount in the form of facts. */
export function stateAmount({ units, asset }: Amount): StatedAmount {
  return { units: units.toString(), asset }
}

/** The sum of two amounts of one asset. */
export function add(a: Amount, b: Amount): Amount {
  if (a.asset !== b.asset) throw new RangeError(`${a.asset} and ${b.asset} cannot be added`)
  return { units: a.units + b.units, asset: a.asset }
}

/** Units as people write them, exact: 12345 with 3 decimals is `12.345`, 12000 is `12`. */
export function formatUnits(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const split = digits.length - decimals
  const fraction = digits.slice(split).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${digits.slice(0, split)}${fraction === '' ? '' : `.${fraction}`}`
}

/** The reverse; a text with more decimals than the asset has, or that is not a plain decimal number, is refused. */
export function parseUnits(text: string, decimals: number): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) throw new RangeError(`"${text}" is not a decimal number`)
  if (fraction.length > decimals) throw new RangeError(`"${text}" has more than ${decimals} decimals`)
  const units = BigInt(whole + fraction.padEnd(decimals, '0'))
  return sign === '-' ? -units : units
}

/** An amount as people write it, exact; null where the decimal places of its asset are not known. */
export function amountText({ units, asset }: Amount): string | null {
  const decimals = decimalsOf(asset)
  return decimals === null ? null : formatUnits(units, decimals)
}
