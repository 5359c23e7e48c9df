import { createCodec } from './abi-codec.js'
import type { AbiDefinition, AbiRecord } from './abi-definition.js'
import type { PermissionLevel } from './contract.js'

/** An action with its data packed. */
export interface PackedAction {
  readonly account: string
  readonly name: string
  readonly authorization: readonly PermissionLevel[]
  /** Hex. */
  readonly data: string
}

/** What a transaction says beside its actions. */
export interface TransactionHead {
  /** Milliseconds; seconds are kept. */
  readonly expiration: number
  readonly refBlockNum: number
  readonly refBlockPrefix: number
  /** An asset, on chains whose transactions end with one. */
  readonly fee: string | undefined
}

const fields = [
  { name: 'expiration', type: 'time_point_sec' },
  { name: 'ref_block_num', type: 'uint16' },
  { name: 'ref_block_prefix', type: 'uint32' },
  { name: 'max_net_usage_words', type: 'varuint32' },
  { name: 'max_cpu_usage_ms', type: 'uint8' },
  { name: 'delay_sec', type: 'varuint32' },
  { name: 'context_free_actions', type: 'action[]' },
  { name: 'actions', type: 'action[]' },
  { name: 'transaction_extensions', type: 'extension[]' },
]

const protocol: AbiDefinition = {
  version: 'eosio::abi/1.1',
  structs: [
    {
      name: 'permission_level',
      fields: [
        { name: 'actor', type: 'name' },
        { name: 'permission', type: 'name' },
      ],
    },
    {
      name: 'action',
      fields: [
        { name: 'account', type: 'name' },
        { name: 'name', type: 'name' },
        { name: 'authorization', type: 'permission_level[]' },
        { name: 'data', type: 'bytes' },
      ],
    },
    {
      name: 'extension',
      fields: [
        { name: 'type', type: 'uint16' },
        { name: 'data', type: 'bytes' },
      ],
    },
    { name: 'transaction', fields },
    { name: 'transaction_with_fee', base: 'transaction', fields: [{ name: 'fee', type: 'asset' }] },
  ],
  actions: [],
  tables: [],
}

// No block time stands in a transaction, so any length of slots will do.
const codec = createCodec(protocol, 1)
const typeOf = (hasFee: boolean) => (hasFee ? 'transaction_with_fee' : 'transaction')

/** A transaction as JSON, with the data of its actions as hex. */
export function describeTransaction(head: TransactionHead, actions: readonly PackedAction[]): AbiRecord {
  return {
    expiration: Math.floor(head.expiration / 1000) * 1000,
    ref_block_num: head.refBlockNum,
    ref_block_prefix: head.refBlockPrefix,
    max_net_usage_words: 0,
    max_cpu_usage_ms: 0,
    delay_sec: 0,
    context_free_actions: [],
    actions: actions.map(({ authorization, ...action }) => ({ ...action, authorization: authorization.map((level) => ({ ...level })) })),
    transaction_extensions: [],
    ...(head.fee === undefined ? {} : { fee: head.fee }),
  }
}

export function packTransaction(transaction: AbiRecord): Uint8Array {
  return codec.encode(typeOf('fee' in transaction), transaction)
}

/** Fields as a node shows them, the data of actions as hex. */
export function unpackTransaction(bytes: Uint8Array, hasFee: boolean): AbiRecord & { readonly actions: readonly PackedAction[] } {
  // Safety: the layout above gives a list of packed actions.
  return codec.decodeRecord(typeOf(hasFee), bytes) as AbiRecord & { readonly actions: readonly PackedAction[] }
}
