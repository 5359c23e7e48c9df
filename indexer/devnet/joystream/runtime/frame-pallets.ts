import { multiAddress, option, type } from '../../substrate/common-types.js'
import { emptyPallet, type PalletPlan, session, system, TWOX_64_CONCAT, timestamp } from '../../substrate/pallets.js'
import { arrayOf, choice, listOf, struct } from '../../substrate/types.js'
import type { Versioned } from './council-pallets.js'
import { account, bytes, exposure, forcing, mapOf, maybeU64, pair, perbill, preferences, u32, u64, u128 } from './types.js'

const prefix = { type: type.u16, value: '0x7e00' }

export const joystreamSystem: PalletPlan = { ...system, constants: { ...system.constants, SS58Prefix: prefix } }
export const unchanged: readonly PalletPlan[] = [timestamp, session]

export const babe: PalletPlan = {
  ...emptyPallet,
  name: 'Babe',
  crate: 'pallet_babe',
  storage: { CurrentSlot: { value: u64, fallback: '0x0000000000000000' } },
  constants: { ExpectedBlockTime: { type: u64, value: '0x7017000000000000' } },
}

export const balances: PalletPlan = {
  ...emptyPallet,
  name: 'Balances',
  crate: 'pallet_balances',
  storage: { TotalIssuance: { value: u128, fallback: `0x${'00'.repeat(16)}` } },
  calls: { transfer_keep_alive: { dest: multiAddress, value: type.compactU128 } },
  events: { Transfer: { from: account, to: account, amount: u128 } },
}

const byEra = { type: u32, hasher: TWOX_64_CONCAT } as const
const byEraAndStash = { type: pair('u32,AccountId', u32, account), hasher: TWOX_64_CONCAT, parts: 2 } as const
const era = struct(['pallet_staking', 'ActiveEraInfo'], { index: u32, start: maybeU64 })
const points = struct(['pallet_staking', 'EraRewardPoints'], { total: u32, individual: mapOf('AccountId,u32', account, u32) })

/** Events got names and two more of them with 2002. */
export const staking: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'Staking',
  crate: 'pallet_staking',
  storage: {
    ActiveEra: { value: era },
    ErasRewardPoints: { value: points, key: byEra, fallback: '0x0000000000' },
    ErasTotalStake: { value: u128, key: byEra, fallback: `0x${'00'.repeat(16)}` },
    ErasStakers: { value: exposure, key: byEraAndStash, fallback: '0x000000' },
    ErasValidatorPrefs: { value: preferences, key: byEraAndStash, fallback: '0x0000' },
  },
  calls: {
    validate: { prefs: preferences },
    chill: {},
    bond_extra: { max_additional: type.compactU128 },
    unbond: { value: type.compactU128 },
    payout_stakers: { validator_stash: account, era: u32 },
  },
  events: spec < 2002 ? firstEvents : events,
})

const events: PalletPlan['events'] = {
  EraPaid: { era_index: u32, validator_payout: u128, remainder: u128 },
  Rewarded: { stash: account, amount: u128 },
  Slashed: { staker: account, amount: u128 },
  SlashReported: { validator: account, fraction: perbill, slash_era: u32 },
  OldSlashingReportDiscarded: { session_index: u32 },
  StakersElected: {},
  Bonded: { stash: account, amount: u128 },
  Unbonded: { stash: account, amount: u128 },
  Withdrawn: { stash: account, amount: u128 },
  Kicked: { nominator: account, stash: account },
  StakingElectionFailed: {},
  Chilled: { stash: account },
  PayoutStarted: { era_index: u32, validator_stash: account },
  ValidatorPrefsSet: { stash: account, prefs: preferences },
  ForceEra: { mode: forcing },
}

const firstEvents: PalletPlan['events'] = Object.fromEntries(
  Object.entries(events)
    .filter(([name]) => name !== 'SlashReported' && name !== 'ForceEra')
    .map(([name, fields]) => [name, Object.values(fields)]),
)

export const imOnline: PalletPlan = {
  ...emptyPallet,
  name: 'ImOnline',
  crate: 'pallet_im_online',
  events: {
    AllGood: {},
    SomeOffline: {
      offline: listOf((types) =>
        types.add('(AccountId,Exposure)', () => ({ path: [], def: { kind: 'tuple', items: [account(types), exposure(types)] } })),
      ),
    },
  },
}

export const offences: PalletPlan = {
  ...emptyPallet,
  name: 'Offences',
  crate: 'pallet_offences',
  events: { Offence: { kind: arrayOf(type.u8, 16), timeslot: bytes } },
}

export const multisig: PalletPlan = {
  ...emptyPallet,
  name: 'Multisig',
  crate: 'pallet_multisig',
  calls: {
    as_multi_threshold_1: { other_signatories: listOf(account), call: type.call },
  },
}

const proxyType = choice(['joystream_node_runtime', 'ProxyType'], { Any: {}, NonTransfer: {}, Governance: {} })

export const proxy: PalletPlan = {
  ...emptyPallet,
  name: 'Proxy',
  crate: 'pallet_proxy',
  calls: { proxy: { real: account, force_proxy_type: option('ProxyType', proxyType), call: type.call } },
  events: { ProxyExecuted: { result: type.result } },
}

export const sudo: PalletPlan = { ...emptyPallet, name: 'Sudo', crate: 'pallet_sudo', events: { Sudid: { sudo_result: type.result } } }
