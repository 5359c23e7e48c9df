import { emitNoise } from '../../world/doing.js'
import { type Doing, tell } from '../doing.js'
import type { State } from '../state.js'
import { amountOf } from '../values.js'
import type { Effect, Effects } from './effect.js'

interface Setting {
  readonly pallet: string
  readonly event: string
  change?(doing: Doing, state: State, value: bigint): void
}

/** A setting of the chain: an event says it, and the ledger keeps it. */
const set =
  ({ pallet, event, change }: Setting): Effect =>
  (doing, state, details) => {
    if (!doing.language.hasEvent(pallet, event)) return 'NotSupported'
    const value = typeof details === 'number' ? BigInt(details) : amountOf(details)
    change?.(doing, state, value)
    tell(doing, pallet, event, value)
    doing.deeds.push(({ settings }) => settings.push({ block: doing.height, setting: event, value: `${value}` }))
    return null
  }

/** What changes nothing that a council's books hold; runtimes with an event for it tell it. */
const beside =
  (pallet: string, event: string): Effect =>
  (doing, _, details) => {
    emitNoise(doing, pallet, event, { _0: details })
    return null
  }

export const settingEffects: Effects = {
  SetCouncilBudgetIncrement: set({
    pallet: 'Council',
    event: 'BudgetIncrementUpdated',
    change({ changes }, { budget }, value) {
      budget.increment = value
      changes.push({ pallet: 'Council', item: 'BudgetIncrement', value })
    },
  }),
  SetCouncilorReward: set({
    pallet: 'Council',
    event: 'CouncilorRewardUpdated',
    change({ changes }, { budget }, value) {
      budget.reward = value
      changes.push({ pallet: 'Council', item: 'CouncilorReward', value })
    },
  }),
  SetReferralCut: set({ pallet: 'Members', event: 'ReferralCutUpdated' }),
  SetMembershipPrice: set({ pallet: 'Members', event: 'MembershipPriceUpdated' }),
  SetInitialInvitationBalance: set({ pallet: 'Members', event: 'InitialInvitationBalanceUpdated' }),
  SetInitialInvitationCount: set({ pallet: 'Members', event: 'InitialInvitationCountUpdated' }),
  SetMembershipLeadInvitationQuota: set({ pallet: 'Members', event: 'LeaderInvitationQuotaUpdated' }),
  SetEraPayoutDampingFactor: set({ pallet: 'Council', event: 'EraPayoutDampingFactorSet' }),
  // The chain changes it without a word.
  SetMaxValidatorCount: () => null,
  UpdateChannelPayouts: beside('Content', 'ChannelPayoutsUpdated'),
  SetPalletFozenStatus: (doing) => {
    emitNoise(doing, 'ProjectToken', 'FrozenStatusUpdated', { _0: true })
    return null
  },
  UpdateTokenPalletTokenConstraints: beside('ProjectToken', 'TokenConstraintsUpdated'),
  UpdateArgoBridgeConstraints: beside('ArgoBridge', 'BridgeConfigUpdated'),
}
