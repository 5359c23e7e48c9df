import { BudgetId } from '@secretariat/shared'
import { type EventContext, event, type PalletSpec, state } from '../profile.js'
import { record } from '../records.js'
import { u32, u64, u128 } from '../shape.js'
import { account, option } from '../shapes.js'
import { text } from '../text.js'
import { choice } from '../variants.js'
import { joy, joyOrNull, memberId, recordId } from './joy.js'
import { openingEvents } from './openings.js'
import { workerEvents } from './workers.js'

const of = ({ pallet }: Pick<EventContext, 'pallet'>) => ({ budget: BudgetId(pallet) })
const workerOf = (worker: bigint, context: EventContext) =>
  ({ ...of(context), role: 'worker', member: null, worker: recordId(worker) }) as const

const vesting = record('VestingInfo', { locked: u128, perBlock: u128, startingBlock: u32 })
const paymentType = choice('RewardPaymentType', { MissedReward: 'missed', RegularReward: 'regular' })

const money = [
  event('BudgetSet', [u128], (balance, context) => ({ kind: 'budget.set', ...of(context), balance: joy(balance) })),
  event('BudgetSpending', [account, u128, option(text)], (to, amount, rationale, context) => ({
    kind: 'budget.spent',
    ...of(context),
    amount: joy(amount),
    purpose: 'discretionary',
    account: to,
    channel: null,
    rationale,
  })),
  event(
    'VestedBudgetSpending',
    [account, vesting, option(text)],
    (to, { locked }, rationale, context) => ({
      kind: 'budget.spent',
      ...of(context),
      amount: joy(locked),
      purpose: 'vested',
      account: to,
      channel: null,
      rationale,
    }),
    { optional: true },
  ),
  event('WorkingGroupBudgetFunded', [u64, u128, text], (member, amount, rationale, context) => ({
    kind: 'budget.funded',
    ...of(context),
    amount: joy(amount),
    member: memberId(member),
    channel: null,
    rationale,
  })),
  event('RewardPaid', [u64, account, u128, paymentType], (worker, to, amount, type, context) => ({
    kind: 'reward.paid',
    ...workerOf(worker, context),
    account: to,
    amount: joy(amount),
    overdue: type === 'missed',
  })),
  event('NewMissedRewardLevelReached', [u64, option(u128)], (worker, owed, context) => ({
    kind: 'reward.owed',
    ...workerOf(worker, context),
    owed: joyOrNull(owed),
  })),
]

const balance = state('budget', { Budget: { shape: u128 } }, ({ Budget }, context) => ({
  kind: 'budget.stated',
  ...of(context),
  // A budget that was never touched is not stored: the chain reads it as nothing.
  balance: joy(Budget ?? 0n),
}))

/** One of the nine working groups, all made of the same pallet. */
export function groupPallet(pallet: string): PalletSpec {
  return { pallet, optional: false, events: [...openingEvents, ...workerEvents, ...money], ignored: [], states: [balance] }
}
