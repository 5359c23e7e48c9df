import type { AssetId, ChainId, ChainStatus, FactId, Height, MemberId } from '@secretariat/shared'

/** View: all that was written down of a proposal, in one row. `createdTerm` and `finalizedTerm` are the two ways of accounting. */
interface RecordedProposalView {
  chain: ChainId
  proposal: number
  network: string
  title: string
  type: string | null
  proposer: string | null
  member: MemberId | null
  createdHeight: Height | null
  finalizedHeight: Height | null
  /** How it ended; null where nobody wrote that down. */
  status: ChainStatus | 'canceled-in-grace' | null
  /** Who says so. */
  statusBasis: 'chain' | 'report' | null
  failure: string | null
  asset: AssetId | null
  asked: bigint | null
  askedBasis: 'report' | 'ledger' | null
  /** 0 for spending that was not executed; null where the end or the amount is not known, and for what spends nothing. */
  paid: bigint | null
  destination: string | null
  finalizeBlocks: number | null
  listings: number
  createdTerm: string | null
  finalizedTerm: string | null
  dumpFact: FactId | null
  listingFact: FactId | null
  ledgerFact: FactId | null
}

/** View: what a recorded term spent, by the proposals it created and by those whose voting ended in it. */
interface RecordedTermSpendingView {
  chain: ChainId
  term: string
  position: number
  asset: AssetId
  created: number
  createdAsked: bigint
  createdPaid: bigint
  finalized: number
  finalizedPaid: bigint
  /** Executed, but nobody wrote down how much it was. */
  unpriced: number
  /** What the tokenomics report says. */
  stated: bigint | null
}

/** What can be wrong with records. */
export const recordFindingKinds = [
  'ledger-duplicate',
  'ledger-paid-not-executed',
  'ledger-text-booked',
  'ledger-amount-differs',
  'ledger-status-differs',
  'ledger-payment-missing',
  'ledger-cell-unreadable',
  'ledger-number-missing',
  'listing-link-differs',
  'listing-amount-unreadable',
  'listing-amount-missing',
  'listing-status-differs',
  'listing-voters-differ',
  'listing-creator-differs',
  'listing-title-differs',
  'listing-blocks-differ',
  'listing-duplicate',
  'outcome-unknown',
  'term-overlap',
  'term-gap',
  'term-range-differs',
  'term-round-differs',
  'term-stake-differs',
  'term-mint-differs',
  'term-mint-percent-differs',
  'term-mint-chain-differs',
  'term-count-differs',
  'seat-votes-differ',
  'seat-stake-differs',
  'seat-not-elected',
  'seat-missing',
  'spending-differs',
  'kpi-sum-differs',
  'kpi-elected-differs',
  'kpi-earned-differs',
  'kpi-reward-differs',
  'leaderboard-average-differs',
] as const

/** View: where records do not agree. */
interface RecordFindingView {
  kind: (typeof recordFindingKinds)[number]
  chain: ChainId
  /** Key of the term it is about; null where it is about none. */
  term: string | null
  /** The proposal, the person, or the figure. */
  subject: string
  fact: FactId
  otherFact: FactId | null
  /** In units of `unit` where that is an asset, else counted. */
  expected: bigint | null
  stated: bigint | null
  difference: bigint | null
  unit: string | null
  /** Words of the records themselves. */
  evidence: string | null
}

type FindingPart = Omit<RecordFindingView, 'difference'>

export interface RecordViews {
  recordedProposal: RecordedProposalView
  recordedTermSpending: RecordedTermSpendingView
  recordFindingLedger: FindingPart
  recordFindingProposal: FindingPart
  recordFindingTerm: FindingPart
  recordFindingKpi: FindingPart
  recordFinding: RecordFindingView
}
