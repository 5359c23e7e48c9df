import { BudgetId, CouncilId, type FactOf, Height, type Said } from '@secretariat/shared'
import { toHex } from '../bytes.js'
import { type EventContext, event, type PalletSpec, state } from '../profile.js'
import { u8, u32, u64, u128 } from '../shape.js'
import { account, list } from '../shapes.js'
import { stored } from '../stored.js'
import { bytes, text } from '../text.js'
import { joy, memberId } from './joy.js'
import { readMessage } from './messages.js'
import { amountSet, numberSet } from './parameters.js'
import { remark } from './remark.js'

/** Rounds of election since the chain began, failed ones included. */
export const announcementPeriod = stored('Council', 'AnnouncementPeriodNr', u64)

export const council = CouncilId('Council')
export const councilBudget = BudgetId('Council')

const numberOf = (cycle: bigint | undefined): number | null => (cycle === undefined ? null : Number(cycle))

/** The round that runs after this block's transitions, which come before its transactions. */
export const inCycle = ({ read }: EventContext) => ({ council, cycle: numberOf(read(announcementPeriod)) })
/** The round that ends in this block: where it fails, the state already counts the next one. */
export const inEndingCycle = ({ readBefore }: EventContext) => ({ council, cycle: numberOf(readBefore(announcementPeriod)) })

export const stage = (name: FactOf<'stage.started'>['stage'], endsAt: number, context: EventContext): Said => ({
  kind: 'stage.started',
  ...inCycle(context),
  stage: name,
  endsAt: Height(endsAt),
})

const failed = (name: string, reason: FactOf<'election.failed'>['reason']) =>
  event(name, [u32], (endsAt, context) => [
    { kind: 'election.failed', ...inEndingCycle(context), reason },
    stage('announcing', endsAt, context),
  ])

const noteFields = { 1: 'text', 2: 'text', 3: 'text', 4: 'text' } as const

const noted = event('CandidacyNoteSet', [u64, bytes], (member, raw, context) => {
  const note = readMessage(raw, noteFields)
  return {
    kind: 'candidacy.noted',
    ...inCycle(context),
    member: memberId(member),
    note:
      note === undefined
        ? null
        : { header: note.text(1), bulletPoints: note.texts(2), bannerImageUri: note.text(3), description: note.text(4) },
    raw: toHex(raw),
  }
})

const elections = [
  event('AnnouncingPeriodStarted', [u32], (endsAt, context) => stage('announcing', endsAt, context)),
  failed('NotEnoughCandidates', 'not-enough-candidates'),
  failed('NewCouncilNotElected', 'not-enough-winners'),
  event('VotingPeriodStarted', [u32], (candidates, context) => ({ kind: 'election.opened', ...inCycle(context), candidates })),
  event('NewCouncilElected', [list(u64), u32], (members, endsAt, context) => [
    { kind: 'council.elected', ...inCycle(context), members: members.map(memberId) },
    stage('idle', endsAt, context),
  ]),
  event('NewCandidate', [u64, account, account, u128], (member, stakingAccount, rewardAccount, stake, context) => ({
    kind: 'candidacy.announced',
    ...inCycle(context),
    member: memberId(member),
    stakingAccount,
    rewardAccount,
    stake: joy(stake),
  })),
  event('CandidacyStakeRelease', [u64], (member, context) => ({
    kind: 'candidacy.released',
    ...inCycle(context),
    member: memberId(member),
  })),
  event('CandidacyWithdraw', [u64], (member, context) => ({ kind: 'candidacy.withdrawn', ...inCycle(context), member: memberId(member) })),
  noted,
]

const rewarded = event('RewardPayment', [u64, account, u128, u128], (member, to, paid, missing) => {
  const who = { budget: councilBudget, role: 'councillor', member: memberId(member), worker: null } as const
  return [
    { kind: 'reward.paid', ...who, account: to, amount: joy(paid), overdue: false },
    { kind: 'reward.owed', ...who, owed: missing === 0n ? null : joy(missing) },
  ]
})

const money = [
  rewarded,
  event('BudgetBalanceSet', [u128], (balance) => ({ kind: 'budget.set', budget: councilBudget, balance: joy(balance) })),
  event('BudgetRefill', [u128], (amount) => ({ kind: 'budget.refilled', budget: councilBudget, amount: joy(amount) })),
  event('BudgetRefillPlanned', [u32], (at) => ({ kind: 'budget.refill-planned', budget: councilBudget, at: Height(at) })),
  event('CouncilBudgetDecreased', [u128], (amount) => ({ kind: 'budget.decreased', budget: councilBudget, amount: joy(amount) }), {
    optional: true,
  }),
  event('RequestFunded', [account, u128], (to, amount) => ({
    kind: 'budget.spent',
    budget: councilBudget,
    amount: joy(amount),
    purpose: 'funding-request',
    account: to,
    channel: null,
    rationale: null,
  })),
  event('CouncilBudgetFunded', [u64, u128, text], (member, amount, rationale) => ({
    kind: 'budget.funded',
    budget: councilBudget,
    amount: joy(amount),
    member: memberId(member),
    channel: null,
    rationale,
  })),
]

const balance = state('budget', { Budget: { shape: u128 } }, ({ Budget }) => ({
  kind: 'budget.stated',
  budget: councilBudget,
  // A budget that was never touched is not stored: the chain reads it as nothing.
  balance: joy(Budget ?? 0n),
}))

/** The council: its elections, its seats, its budget. */
export const councilPallet: PalletSpec = {
  pallet: 'Council',
  optional: false,
  events: [
    ...elections,
    ...money,
    amountSet('BudgetIncrementUpdated', 'Council.BudgetIncrement'),
    amountSet('CouncilorRewardUpdated', 'Council.CouncilorReward'),
    numberSet('EraPayoutDampingFactorSet', u8, 'Council.EraPayoutDampingFactor', true),
    event('CouncilorRemarked', [u64, text], (member, message) => remark('councillor', message, { member: memberId(member) })),
    event('CandidateRemarked', [u64, text], (member, message) => remark('candidate', message, { member: memberId(member) })),
  ],
  ignored: [],
  states: [balance],
}
