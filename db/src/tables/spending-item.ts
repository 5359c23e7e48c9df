import type { AccountId, AssetId, BudgetId, ChainId, FactId, Height, LedgerStatus, RecordId } from '@secretariat/shared'
import type { Authored } from './entry.js'

/** What people decided of an item of spending, as it stands now. Null takes away what else would be known. */
export interface SpendingLabelTable extends Authored {
  chain: ChainId
  subject: string
  category: string | null
  bounty: number | null
  workingGroup: string | null
  reimbursed: boolean | null
  note: string
}

/** How far something that money was asked for has come. */
export const spendingOutcomes = ['asked', 'approved', 'paid', 'failed', 'refused'] as const

export const spendingKinds = ['funding-request', 'discretionary', 'vested', 'creator-payout', 'invitation', 'transfer', 'decrease'] as const

/** View: something that money was asked for, or a payment that nobody had to ask for; of the chain or of an imported ledger. */
export interface SpendingItemView {
  chain: ChainId
  /** Its name within the chain: `proposal/7`, `payment/…`, `ledger/7`; what is decided is decided of it. */
  subject: string
  source: 'chain' | 'ledger'
  kind: (typeof spendingKinds)[number]
  /** False for what moves between budgets or is taken out of circulation: nobody gets it. */
  spent: boolean
  proposal: string | null
  fact: FactId
  /** Block of that fact; of a ledger row the block that its record names, else 0. */
  height: Height
  /** Where it stands in the list of its source: the block, or the line's own number. */
  place: number
  title: string | null
  asset: AssetId
  /** Null for a payment without a proposal, and where the ledger does not say. */
  asked: bigint | null
  /** What is booked as paid, rightly or not; null where it is not said. */
  booked: bigint | null
  /** What is booked and was paid, for all that is known; null where that is not known. */
  paid: bigint | null
  outcome: (typeof spendingOutcomes)[number] | null
  budget: BudgetId
  account: AccountId | null
  channel: RecordId | null
  /** Receivers that the proposal names. */
  payees: number | null
  /** Receiver as an imported record names it. */
  beneficiary: string | null
  createdHeight: Height | null
  createdAt: Date | null
  settledHeight: Height | null
  settledAt: Date | null
  /** Of the chain: the fact that elected the term. Of a ledger: the key of the recorded term. */
  createdTerm: string | null
  paidTerm: string | null
  category: string | null
  categorySource: 'decision' | 'ledger' | 'kind' | null
  bounty: number | null
  workingGroup: string | null
  reimbursed: boolean | null
  note: string | null
  decidedSeq: number | null
  decidedBy: string | null
  decidedAt: Date | null
}

/** View: what one receiver got of an item. */
export interface SpendingReceiptView {
  chain: ChainId
  subject: string
  account: AccountId | null
  group: BudgetId | null
  channel: RecordId | null
  beneficiary: string | null
  amount: bigint
  asset: AssetId
}

/** View: the terms that spending is put to, of the chain and of imported records, under one kind of name. */
export interface SpendingTermView {
  chain: ChainId
  term: string
  source: 'chain' | 'ledger'
  number: number | null
  fromHeight: Height | null
  /** Order among the terms of a chain. */
  place: number
}

/** View: the ledger as secretaries keep it, of imported lines and of proposals on a chain that ask for funds. */
export interface SpendingLedgerView {
  chain: ChainId
  network: string
  number: number
  /** Above 1 for a number that the ledger has again. */
  occurrence: number
  title: string | null
  status: LedgerStatus | null
  asset: AssetId
  asked: bigint | null
  minted: bigint | null
  /** In units of USD. */
  usd: bigint | null
  category: string | null
  bounty: number | null
  group: string | null
  reimbursed: boolean | null
  /** The twelve columns as printed, without what was decided since; empty for a line that nobody typed. */
  cells: readonly string[]
}

export interface SpendingItemViews {
  spendingItem: SpendingItemView
  spendingReceipt: SpendingReceiptView
  spendingTerm: SpendingTermView
  spendingLedger: SpendingLedgerView
}
