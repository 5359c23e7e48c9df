import type { AccountId, AssetId, ChainId, FactId, Height, RecordId } from '@secretariat/shared'
import type { FundItem, FundItemViews } from './fund-item.js'

export const fundStages = [
  ...(['pending', 'publicity', 'payable', 'requested', 'paid'] as const),
  ...(['rejected', 'lapsed', 'turned-down', 'closed', 'unknown'] as const),
] as const
export const fundRequestStates = ['open', 'paid', 'refused', 'lapsed', 'closed', 'unknown'] as const
export const fundEvidences = ['agreed', 'row', 'drop'] as const
export const fundFindingKinds = ['balance-differs', 'vote-differs', 'paid-without-request', 'agreed-not-paid'] as const

/** View: how far a fund is known. */
interface FundWatchView {
  chain: ChainId
  lookFact: FactId | null
  seenHeight: Height | null
  seenAt: Date | null
  height: Height | null
  fromTheStart: boolean | null
}

/** View: what became of a request for money. */
interface FundRequestStateView extends FundItem {
  request: RecordId | null
  motion: RecordId
  receiver: AccountId
  askedFact: FactId | null
  askedHeight: Height | null
  askedAt: Date | null
  placeHeight: Height
  rowFact: FactId | null
  untilHeight: Height | null
  size: number | null
  needed: number | null
  agreed: number
  disagreed: number
  closedFact: FactId | null
  closedHeight: Height | null
  state: (typeof fundRequestStates)[number]
  evidence: Exclude<(typeof fundEvidences)[number], 'drop'> | null
  paidHeight: Height | null
  paidAt: Date | null
  paidFact: FactId | null
}

/** View: money that left a fund for a motion. */
interface FundPaymentView {
  key: string
  chain: ChainId
  motionKey: string | null
  motion: RecordId | null
  requestKey: string | null
  amount: bigint
  asset: AssetId
  receiver: AccountId
  evidence: (typeof fundEvidences)[number]
  height: Height
  paidAt: Date
  factId: FactId
}

/** View: what became of a motion. */
interface FundMotionStateView extends FundItem {
  motion: RecordId | null
  title: string
  remaining: bigint
  paid: bigint
  paidHeight: Height | null
  requests: number
  openRequests: number
  proposedFact: FactId | null
  proposedHeight: Height | null
  proposedAt: Date | null
  placeHeight: Height
  placeOrdinal: number
  rowFact: FactId | null
  knownHeight: Height | null
  lookedAt: Date | null
  untilHeight: Height | null
  approvals: number
  objections: number
  size: number | null
  needed: number | null
  toReject: number | null
  passedHeight: Height | null
  rejectedHeight: Height | null
  stoppedFact: FactId | null
  stoppedHeight: Height | null
  closedFact: FactId | null
  closedHeight: Height | null
  closedAt: Date | null
  stage: (typeof fundStages)[number]
}

/** View: a balance that a look told beside what flows make of the first one. */
interface FundBalanceCheckView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  account: AccountId
  asset: AssetId
  balance: bigint
  perBlock: bigint | null
  statedAt: Date
  firstHeight: Height
  opening: bigint
  inflow: bigint
  gifts: bigint
  payouts: bigint
  expected: bigint
  difference: bigint
  step: bigint
}

/** View: where the words of a fund do not agree. */
interface FundFindingView {
  kind: (typeof fundFindingKinds)[number]
  chain: ChainId
  key: string
  height: Height
  at: Date
  motionKey: string | null
  factId: FactId
  expected: bigint | null
  stated: bigint | null
  difference: bigint | null
  asset: AssetId | null
}

/** The views of funds, under the names that queries use. */
export interface FundViews extends FundItemViews {
  fundWatch: FundWatchView
  fundRequestState: FundRequestStateView
  fundPayment: FundPaymentView
  fundMotionState: FundMotionStateView
  fundBalanceCheck: FundBalanceCheckView
  fundFinding: FundFindingView
}
