import type { AccountId, AssetId, ChainId, FactId, Height, RecordId } from '@secretariat/shared'

/** View: what a voter has behind a producer now; the stake is null where it is not known, or where the chain weighs all a voter has. */
interface ProducerVoteStandingView {
  key: string
  chain: ChainId
  voter: AccountId
  producer: AccountId
  stake: bigint | null
  asset: AssetId | null
  unstaking: bigint | null
  basis: 'look' | 'action'
  factId: FactId
  height: Height
  at: Date
  proxy: AccountId | null
}

/** View: a vote that is bound for a time. */
interface ProducerFixedStandingView {
  key: string
  chain: ChainId
  voter: AccountId
  number: RecordId | null
  producer: AccountId
  term: string
  stake: bigint
  asset: AssetId
  fromHeight: Height
  untilHeight: Height | null
  withdrawn: boolean | null
  factId: FactId
  height: Height
  at: Date
  days: number | null
  /** Times a current vote of the same stake. */
  weight: number | null
}

/** View: a producer that stands elsewhere than in the look before. */
interface ProducerRankChangeView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  producer: AccountId
  at: Date
  rankBefore: number
  rank: number
  votesBefore: bigint
  votes: bigint
  crossing: boolean | null
}

/** View: a look at the election, and who stood in the schedule then. */
interface ProducerLookView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  at: Date
  producers: readonly AccountId[] | null
  seats: number | null
}

/** The views of votes for producers, under the names that queries use. */
export interface ProducerVoteViews {
  producerVoteStanding: ProducerVoteStandingView
  producerFixedStanding: ProducerFixedStandingView
  producerRankChange: ProducerRankChangeView
  producerLook: ProducerLookView
}
