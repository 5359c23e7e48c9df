import { authorityKey, dispatchError, dispatchInfo, multiAddress, option, type } from './common-types.js'
import { arrayOf, choice, type Describe, type Fields, listOf, struct } from './types.js'

/** A pallet of the simulated runtime as a plan; indices are given when the runtime is built. */
export interface PalletPlan {
  readonly name: string
  readonly crate: string
  /** First half of the storage keys, where it is not the name. */
  readonly prefix?: string
  readonly storage: Readonly<Record<string, StoragePlan>>
  readonly calls: Readonly<Record<string, Fields>>
  readonly events: Readonly<Record<string, Fields>>
  readonly errors: readonly string[]
  readonly constants: Readonly<Record<string, { readonly type: Describe; readonly value: string }>>
}

/**
 * A map has a key and a hasher (numbered as in the metadata), which a key of several parts has for each of them;
 * the fallback is what an absent default value reads as.
 */
export interface StoragePlan {
  readonly value: Describe
  readonly key?: { readonly type: Describe; readonly hasher: 2 | 5 | 6; readonly parts?: number }
  readonly fallback?: string
}

export const BLAKE2_128_CONCAT = 2
export const TWOX_64_CONCAT = 5
export const IDENTITY = 6

export const emptyPallet = { storage: {}, calls: {}, events: {}, errors: [], constants: {} } as const

const accountInfo = struct(['frame_system', 'AccountInfo'], {
  nonce: type.u32,
  consumers: type.u32,
  providers: type.u32,
  sufficients: type.u32,
  data: struct(['pallet_balances', 'types', 'AccountData'], { free: type.u128, reserved: type.u128, frozen: type.u128, flags: type.u128 }),
})

const eventRecords: Describe = (types) =>
  // The record is put in place by `metadata.ts`, which knows the type of all events.
  listOf((table) => table.add('EventRecord', () => ({ path: [], def: { kind: 'variant', variants: [] } })))(types)

export const system: PalletPlan = {
  ...emptyPallet,
  name: 'System',
  crate: 'frame_system',
  storage: {
    Account: { value: accountInfo, key: { type: type.account, hasher: BLAKE2_128_CONCAT }, fallback: `0x${'00'.repeat(80)}` },
    BlockHash: { value: type.hash, key: { type: type.u32, hasher: TWOX_64_CONCAT }, fallback: `0x${'00'.repeat(32)}` },
    Number: { value: type.u32, fallback: '0x00000000' },
    ParentHash: { value: type.hash, fallback: `0x${'00'.repeat(32)}` },
    Events: { value: eventRecords, fallback: '0x00' },
    EventCount: { value: type.u32, fallback: '0x00000000' },
  },
  calls: { remark: { remark: type.bytes }, set_code: { code: type.bytes }, remark_with_event: { remark: type.bytes } },
  events: {
    ExtrinsicSuccess: { dispatch_info: dispatchInfo },
    ExtrinsicFailed: { dispatch_error: dispatchError, dispatch_info: dispatchInfo },
    CodeUpdated: {},
    Remarked: { sender: type.account, hash: type.hash },
  },
  constants: {
    BlockHashCount: { type: type.u32, value: '0x60090000' },
    SS58Prefix: { type: type.u16, value: '0x2a00' },
  },
}

export const timestamp: PalletPlan = {
  ...emptyPallet,
  name: 'Timestamp',
  crate: 'pallet_timestamp',
  storage: { Now: { value: type.u64, fallback: '0x0000000000000000' } },
  calls: { set: { now: type.compactU64 } },
  constants: { MinimumPeriod: { type: type.u64, value: '0xb80b000000000000' } },
}

const aura: PalletPlan = {
  ...emptyPallet,
  name: 'Aura',
  crate: 'pallet_aura',
  storage: {
    Authorities: { value: listOf(authorityKey), fallback: '0x00' },
    CurrentSlot: { value: type.u64, fallback: '0x0000000000000000' },
  },
}

export const session: PalletPlan = {
  ...emptyPallet,
  name: 'Session',
  crate: 'pallet_session',
  storage: { Validators: { value: type.accounts, fallback: '0x00' }, CurrentIndex: { value: type.u32, fallback: '0x00000000' } },
  events: { NewSession: { session_index: type.u32 } },
}

const balances: PalletPlan = {
  ...emptyPallet,
  name: 'Balances',
  crate: 'pallet_balances',
  calls: {
    force_transfer: { source: multiAddress, dest: multiAddress, value: type.compactU128 },
    transfer_keep_alive: { dest: multiAddress, value: type.compactU128 },
  },
  events: { Transfer: { from: type.account, to: type.account, amount: type.u128 } },
}

const treasury: PalletPlan = {
  ...emptyPallet,
  name: 'Treasury',
  crate: 'pallet_treasury',
  calls: { spend_local: { amount: type.compactU128, beneficiary: multiAddress }, remove_approval: { proposal_id: type.compactU32 } },
  events: { SpendApproved: { proposal_index: type.u32, amount: type.u128, beneficiary: type.account } },
}

export const utility: PalletPlan = {
  ...emptyPallet,
  name: 'Utility',
  crate: 'pallet_utility',
  calls: { batch: { calls: listOf(type.call) }, batch_all: { calls: listOf(type.call) } },
  events: { BatchInterrupted: { index: type.u32, error: dispatchError }, BatchCompleted: {}, ItemCompleted: {} },
}

const proxyType = choice(['devnet_runtime', 'ProxyType'], { Any: {}, NonTransfer: {}, Governance: {} })
const proxy: PalletPlan = {
  ...emptyPallet,
  name: 'Proxy',
  crate: 'pallet_proxy',
  calls: { proxy: { real: multiAddress, force_proxy_type: option('ProxyType', proxyType), call: type.call } },
  events: { ProxyExecuted: { result: type.result } },
}

/** Pallets every simulated chain has, whatever its councils. */
export const framePallets: readonly PalletPlan[] = [system, timestamp, balances, aura, session, utility, proxy, treasury]

export const cid = struct(['pallet_alliance', 'types', 'Cid'], {
  version: choice(['pallet_alliance', 'types', 'Version'], { V0: {}, V1: {} }),
  codec: type.u64,
  multihash: struct(['pallet_alliance', 'types', 'Multihash'], { code: type.u64, digest: arrayOf(type.u8, 32) }),
})
