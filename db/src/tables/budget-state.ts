import type { AccountId, AssetId, BudgetId, ChainId, FactId, Height, ProposalId, RecordId } from '@secretariat/shared'
import type { BudgetFlowTable, BudgetStatementTable } from './budget.js'

/** Kept: a stated balance and the flows since the one before. */
interface BudgetStretchKept {
  factId: FactId
  chain: ChainId
  budget: BudgetId
  asset: AssetId
  height: Height
  ordinal: number
  source: BudgetStatementTable['source']
  statedAt: Date
  balance: bigint
  previousFact: FactId | null
  previousHeight: Height | null
  moved: bigint
  /** By the transfer that comes after it in its block. */
  announced: bigint | null
}

export interface BudgetKept {
  budgetStretch: BudgetStretchKept
}

/** View: a stated balance beside the flows before it. */
interface BudgetStatementCheckView {
  factId: FactId
  chain: ChainId
  budget: BudgetId
  asset: AssetId
  height: Height
  ordinal: number
  source: BudgetStatementTable['source']
  statedAt: Date
  balance: bigint
  flowSum: bigint
  /** What the flows that were read do not explain. */
  opening: RecordId
  previousFact: FactId | null
  previousHeight: Height | null
  /** How far that moved since the statement before; 0 where it did not. */
  unexplained: bigint
}

/** View: a flow with the sum of flows and the balance after it. */
interface BudgetLedgerView extends BudgetFlowTable {
  flowSum: bigint
  /** Null before the chain stated any. */
  balance: bigint | null
}

/** View: a budget where reading ended. */
interface BudgetBalanceView {
  chain: ChainId
  budget: BudgetId
  asset: AssetId
  balance: bigint | null
  statement: FactId | null
  statedHeight: Height | null
  statedAt: Date | null
  inflow: bigint | null
  outflow: bigint | null
  nextRefillHeight: Height | null
}

/** View: money that left a budget for something other than pay. */
interface SpendingView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  budget: BudgetId
  flow: Exclude<BudgetFlowTable['flow'], 'reward'>
  /** Above zero. */
  amount: bigint
  asset: AssetId
  otherBudget: BudgetId | null
  account: AccountId | null
  channel: RecordId | null
  rationale: string | null
  paidAt: Date
  proposal: ProposalId | null
  executedFact: FactId | null
  executedTerm: FactId | null
  approvedFact: FactId | null
  approvedTerm: FactId | null
}

/** View: where the chain's own words do not agree. */
export interface FindingView {
  kind: 'budget-differs' | 'power-differs' | 'reveal-differs'
  chain: ChainId
  /** The budget, the candidate, or the voter. */
  subject: string
  height: Height
  fact: FactId
  previousFact: FactId | null
  expected: bigint | null
  stated: bigint | null
  difference: bigint | null
  asset: AssetId
}

/** The views of budgets, under the names that queries use. */
export interface BudgetViews {
  budgetStatementCheck: BudgetStatementCheckView
  budgetLedger: BudgetLedgerView
  budgetBalance: BudgetBalanceView
  spending: SpendingView
  finding: FindingView
}
