import type { AccountId, AssetId, ChainId, CouncilId, FactId, Height, MemberId } from '@secretariat/shared'

/** View: from one election of a council to the next. The fact of the election is its name. */
export interface TermView {
  term: FactId
  chain: ChainId
  council: CouncilId
  /** The chain's count of rounds, failed ones included. */
  cycle: number | null
  /** Of elected councils, from 1; null where the chain is not read from its beginning. */
  number: number | null
  /** As query nodes count: the empty first council is their number 1. */
  queryNodeNumber: number | null
  members: readonly MemberId[]
  fromHeight: Height
  fromOrdinal: number
  fromAt: Date
  untilTerm: FactId | null
  untilHeight: Height | null
  untilOrdinal: number | null
  untilAt: Date | null
  /** Every block of the term that is known so far was read. */
  covered: boolean
}

/** View: a member in a term. */
export interface SeatView {
  term: FactId
  chain: ChainId
  council: CouncilId
  cycle: number | null
  number: number | null
  fromHeight: Height
  untilHeight: Height | null
  member: MemberId
  /** In the chain's order, from 0. */
  position: number
  stakeFact: FactId | null
  ownStake: bigint | null
  /** Stake of voters, as the chain counted it. */
  backing: bigint | null
  asset: AssetId | null
  stakingAccount: AccountId | null
  rewardAccount: AccountId | null
}

/** View: what a member did in a term. Rounds opened in it, rounds decided in it and proposals created in it are three sets. */
export interface SeatRecordView extends SeatView {
  /** Counts of a term that is not covered are of what was read. */
  covered: boolean
  eligibleRounds: number
  eligibleVoted: number
  eligibleIgnored: number
  decidedRounds: number
  decidedVoted: number
  decidedIgnored: number
  inTermProposals: number
  inTermVoted: number
  inTermIgnored: number
  approveVotes: number
  rejectVotes: number
  slashVotes: number
  abstainVotes: number
  /** Votes other than abstentions on rounds decided in the term. */
  judgedVotes: number
  agreedVotes: number
  medianBlocksToVote: number | null
  proposalsCreated: number
  proposalsApproved: number
  proposalsExecuted: number
  forumPosts: number
  discussionPosts: number
  rewardPaid: bigint | null
  rewardAsset: AssetId | null
  /** What was owed when the chain said it last in the term; null for nothing, or unknown. */
  rewardOwed: bigint | null
}

/** View: what a council had in its budget just before the election that began a term; no row where the chain had stated nothing. */
export interface TermBudgetView {
  term: FactId
  chain: ChainId
  asset: AssetId
  statement: FactId
  balance: bigint
}
