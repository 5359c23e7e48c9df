import { dispatchResult } from '#profiles/dispatch-result.js'
import { bool, u8, u16, u32, u64, u128 } from '#profiles/shape.js'
import { account, motionHash } from '#profiles/shapes.js'
import { arrayOf, choice, compact, type Describe, listOf, newtype, struct, unit } from './types.js'

/** Types of the simulated runtime that several pallets use, under the paths real runtimes give them. */
export const type = {
  bool: bool.describe,
  u8: u8.describe,
  u16: u16.describe,
  u32: u32.describe,
  u64: u64.describe,
  u128: u128.describe,
  compactU32: compact(u32.describe),
  compactU64: compact(u64.describe),
  compactU128: compact(u128.describe),
  bytes: listOf(u8.describe),
  hash: motionHash.describe,
  account: account.describe,
  accounts: listOf(account.describe),
  result: dispatchResult.describe,
  // Added by `metadata.ts` before any pallet is described.
  call: (types) => types.add('RuntimeCall', () => ({ path: [], def: { kind: 'variant', variants: [] } })),
} satisfies Record<string, Describe>

/** The error inside a dispatch result. */
export const dispatchError: Describe = (types) => {
  type.result(types)
  return types.add('DispatchError', () => ({ path: [], def: { kind: 'variant', variants: [] } }))
}

export const option = (name: string, inner: Describe): Describe => {
  return (types) =>
    types.add(`Option<${name}>`, () => ({
      path: ['Option'],
      def: {
        kind: 'variant',
        variants: [
          { index: 0, name: 'None', fields: [] },
          { index: 1, name: 'Some', fields: [{ name: null, type: inner(types) }] },
        ],
      },
    }))
}

export const weight = struct(['sp_weights', 'weight_v2', 'Weight'], { ref_time: type.compactU64, proof_size: type.compactU64 })

const dispatchClass = choice(['frame_support', 'dispatch', 'DispatchClass'], { Normal: {}, Operational: {}, Mandatory: {} })
const pays = choice(['frame_support', 'dispatch', 'Pays'], { Yes: {}, No: {} })
export const dispatchInfo = struct(['frame_support', 'dispatch', 'DispatchInfo'], { weight, class: dispatchClass, pays_fee: pays })

const bytes64 = arrayOf(type.u8, 64)
export const authorityKey = newtype(['sp_consensus_aura', 'sr25519', 'app_sr25519', 'Public'], arrayOf(type.u8, 32))

const tagged = (types: Parameters<Describe>[0], index: number, name: string, inner: Describe) => ({
  index,
  name,
  fields: [{ name: null, type: inner(types) }],
})

export const multiAddress: Describe = (types) =>
  types.add('MultiAddress', () => ({
    path: ['sp_runtime', 'multiaddress', 'MultiAddress'],
    params: [
      { name: 'AccountId', type: type.account(types) },
      { name: 'AccountIndex', type: unit(types) },
    ],
    def: {
      kind: 'variant',
      variants: [
        tagged(types, 0, 'Id', type.account),
        tagged(types, 1, 'Index', compact(unit)),
        tagged(types, 2, 'Raw', type.bytes),
        tagged(types, 3, 'Address32', arrayOf(type.u8, 32)),
        tagged(types, 4, 'Address20', arrayOf(type.u8, 20)),
      ],
    },
  }))

export const multiSignature: Describe = (types) =>
  types.add('MultiSignature', () => ({
    path: ['sp_runtime', 'MultiSignature'],
    def: {
      kind: 'variant',
      variants: [
        tagged(types, 0, 'Ed25519', bytes64),
        tagged(types, 1, 'Sr25519', bytes64),
        tagged(types, 2, 'Ecdsa', arrayOf(type.u8, 65)),
      ],
    },
  }))
