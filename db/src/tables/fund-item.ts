import type { AccountId, AssetId, ChainId, FactId, Height, RecordId } from '@secretariat/shared'

/** How the number of a motion or a request is known. */
export const fundBases = ['certain', 'probable', 'counted', 'row-only'] as const

interface Ballots {
  requested: readonly AccountId[] | null
  approved: readonly AccountId[] | null
  unapproved: readonly AccountId[] | null
}

export interface FundItem {
  key: string
  chain: ChainId
  basis: (typeof fundBases)[number]
  proposer: AccountId
  content: string
  amount: bigint
  asset: AssetId
}

/** View: a motion, from its action, its rows in looks, or both. */
interface FundMotionItemView extends FundItem, Ballots {
  motion: RecordId | null
  title: string
  proposedFact: FactId | null
  proposedHeight: Height | null
  proposedAt: Date | null
  openedHeight: number
  placeHeight: Height
  placeOrdinal: number
  rowFact: FactId | null
  present: boolean
  knownHeight: Height | null
  lookedAt: Date | null
  rowRemaining: bigint | null
  section: number | null
  untilHeight: Height | null
}

interface BallotOf {
  key: string
  chain: ChainId
  approver: AccountId
  factId: FactId | null
  height: Height | null
  votedAt: Date | null
  memo: string | null
  differs: boolean
}

interface FundMotionBallotView extends BallotOf {
  approves: boolean
}

interface FundRequestBallotView extends BallotOf {
  agrees: boolean
}

interface FundRequestItemView extends FundItem, Ballots {
  request: RecordId | null
  motion: RecordId
  receiver: AccountId | null
  askedFact: FactId | null
  askedHeight: Height | null
  askedAt: Date | null
  openedHeight: number
  placeHeight: Height
  rowFact: FactId | null
  present: boolean
  knownHeight: Height | null
  section: number | null
  untilHeight: Height | null
  agreedByHeight: Height | null
  agreedBy: Date | null
}

/** The views of what was asked of funds and answered, under the names that queries use. */
export interface FundItemViews {
  fundMotionItem: FundMotionItemView
  fundMotionBallot: FundMotionBallotView
  fundRequestItem: FundRequestItemView
  fundRequestBallot: FundRequestBallotView
}
