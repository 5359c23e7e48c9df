import type { TypeTable } from '#profiles/shape.js'
import { type } from './common-types.js'
import { type Describe, newtype, struct, unit } from './types.js'

/** A part of a transaction beside its call: what is sent, and what is only signed. */
export interface SignedExtension {
  readonly name: string
  readonly type: number
  readonly signed: number
}

/** One byte for an immortal transaction, two for a mortal one; the first byte chooses. */
const era: Describe = (types) =>
  types.add('Era', () => ({
    path: ['sp_runtime', 'generic', 'era', 'Era'],
    def: {
      kind: 'variant',
      variants: Array.from({ length: 256 }, (_, index) => ({
        index,
        name: index === 0 ? 'Immortal' : `Mortal${index}`,
        fields: index === 0 ? [] : [{ name: null, type: type.u8(types) }],
      })),
    },
  }))

const check = (name: string): Describe => struct(['frame_system', 'extensions', name], {})

/** The extensions that stock clients know by name. */
export function signedExtensions(types: TypeTable): SignedExtension[] {
  const extension = (name: string, sent: Describe, signed: Describe): SignedExtension => ({
    name,
    type: sent(types),
    signed: signed(types),
  })
  const payment = ['pallet_transaction_payment', 'ChargeTransactionPayment']
  return [
    extension('CheckNonZeroSender', check('CheckNonZeroSender'), unit),
    extension('CheckSpecVersion', check('CheckSpecVersion'), type.u32),
    extension('CheckTxVersion', check('CheckTxVersion'), type.u32),
    extension('CheckGenesis', check('CheckGenesis'), type.hash),
    extension('CheckMortality', newtype(['frame_system', 'extensions', 'CheckMortality'], era), type.hash),
    extension('CheckNonce', newtype(['frame_system', 'extensions', 'CheckNonce'], type.compactU32), unit),
    extension('CheckWeight', check('CheckWeight'), unit),
    extension('ChargeTransactionPayment', newtype(payment, type.compactU128), unit),
  ]
}
