import { type Amount as AmountRow, type AssetId, amountText, decimalsOf } from '@secretariat/shared'
import { builder } from '../../builder.js'

/** An amount, where both its number and its asset are known. */
export function amountOrNull(units: bigint | null, asset: AssetId | null): AmountRow | null {
  return units === null || asset === null ? null : { units, asset }
}

export const Amount = builder.objectRef<AmountRow>('Amount').implement({
  description: 'Money: a whole number of the smallest units of an asset.',
  fields: (t) => ({
    raw: t.expose('units', { type: 'BigInt', description: 'Smallest units of the asset.' }),
    decimals: t.int({
      nullable: true,
      description: 'Decimal places of the asset; null where they are not known.',
      resolve: ({ asset }) => decimalsOf(asset),
    }),
    symbol: t.exposeString('asset', { description: 'Name of the asset.' }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The number that people write, exact; null where the decimal places are not known.',
      resolve: amountText,
    }),
  }),
})
