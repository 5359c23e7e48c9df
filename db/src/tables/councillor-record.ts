import type { AssetId, ChainId, CouncilId, Height, MemberId } from '@secretariat/shared'

/** View: a member over all terms, and those who stood and were not elected. */
export interface CouncillorRecordView {
  chain: ChainId
  council: CouncilId
  member: MemberId
  electionsStood: number
  electionsWon: number
  electionsLost: number
  terms: number
  sitting: boolean
  firstHeight: Height | null
  /** All terms are read whole; null where there were none. */
  covered: boolean | null
  eligibleRounds: number | null
  eligibleVoted: number | null
  eligiblePooledShare: number | null
  eligibleMeanShare: number | null
  decidedRounds: number | null
  decidedVoted: number | null
  decidedPooledShare: number | null
  decidedMeanShare: number | null
  inTermProposals: number | null
  inTermVoted: number | null
  inTermPooledShare: number | null
  inTermMeanShare: number | null
  approveVotes: number | null
  rejectVotes: number | null
  slashVotes: number | null
  abstainVotes: number | null
  judgedVotes: number | null
  agreedVotes: number | null
  medianBlocksToVote: number | null
  proposalsCreated: number | null
  proposalsApproved: number | null
  proposalsExecuted: number | null
  forumPosts: number | null
  discussionPosts: number | null
  rewardPaid: bigint | null
  rewardAsset: AssetId | null
}
