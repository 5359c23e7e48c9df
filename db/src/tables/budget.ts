import type { AccountId, AssetId, BudgetId, FactOf, Height, MemberId, RecordId } from '@secretariat/shared'
import type { Placed } from './placed.js'

export const budgetFlows = [
  'refill',
  'gift',
  'channel-earnings',
  'funding-request',
  'discretionary',
  'vested',
  'creator-payout',
  'invitation',
  'transfer',
  'decrease',
  'reward',
] as const

/** Money into a budget (above zero) or out of it (below); a transfer is one row for each of the two budgets. */
export interface BudgetFlowTable extends Placed {
  budget: BudgetId
  flow: (typeof budgetFlows)[number]
  amount: bigint
  asset: AssetId
  otherBudget: BudgetId | null
  account: AccountId | null
  member: MemberId | null
  worker: RecordId | null
  channel: RecordId | null
  rationale: string | null
  flowedAt: Date
}

/** An absolute balance that the chain stated: announced by an event at its place in the block, or in the state after it. */
export interface BudgetStatementTable extends Placed {
  budget: BudgetId
  source: 'event' | 'state'
  balance: bigint
  asset: AssetId
  statedAt: Date
}

export interface BudgetRefillPlanTable extends Placed {
  budget: BudgetId
  refillHeight: Height
  plannedAt: Date
}

interface Earned extends Placed {
  budget: BudgetId
  role: FactOf<'reward.paid'>['role']
  member: MemberId | null
  worker: RecordId | null
}

/** Zero where the budget was empty. */
export interface RewardTable extends Earned {
  account: AccountId
  amount: bigint
  asset: AssetId
  overdue: boolean
  paidAt: Date
}

/** Null where the chain says that nothing is owed any more. */
export interface RewardDebtTable extends Earned {
  owed: bigint | null
  asset: AssetId | null
  owedAt: Date
}
