import type { AssetId, ChainId, CouncilId, FactId, Height, MemberId } from '@secretariat/shared'
import type { CandidacyTable, ElectionMilestoneTable, StageTable, VoteTable } from './election.js'

export const candidateStates = ['standing', 'withdrawn', 'round-failed', 'elected', 'not-elected'] as const

export const ballotStates = ['sealed', 'revealed', 'unrevealed'] as const

/** View: a candidacy and what became of it. */
export interface CandidateView extends CandidacyTable {
  note: unknown
  noteFact: FactId | null
  withdrawnFact: FactId | null
  withdrawnHeight: Height | null
  withdrawnAt: Date | null
  /** Revealed ones; null before revealing begins. */
  votes: number | null
  /** Accounts behind those votes. */
  backers: number | null
  revealedPower: bigint | null
  countedPower: bigint | null
  countedPosition: number | null
  countedFact: FactId | null
  outcomeFact: FactId | null
  /** Place among the elected, from 0. */
  seat: number | null
  status: (typeof candidateStates)[number]
  releasedFact: FactId | null
  releasedHeight: Height | null
  releasedAt: Date | null
}

/** View: a vote of an election, from commitment to release. */
export interface ElectionBallotView extends VoteTable {
  revealFact: FactId | null
  revealHeight: Height | null
  candidate: MemberId | null
  salt: string | null
  revealedAt: Date | null
  /** What was revealed is what was committed to. */
  verified: boolean | null
  releasedFact: FactId | null
  releasedHeight: Height | null
  releasedAt: Date | null
  status: (typeof ballotStates)[number]
  /** Whose root, controller or confirmed staking account it was when it voted. */
  members: readonly MemberId[]
}

/** View: a round of election. */
export interface ElectionView {
  chain: ChainId
  council: CouncilId
  cycle: number
  /** Null when the round is over. */
  stage: StageTable['stage'] | null
  stageEndsHeight: Height | null
  announcingFact: FactId | null
  announcingHeight: Height | null
  announcingAt: Date | null
  announcingEndsHeight: Height | null
  votingFact: FactId | null
  votingHeight: Height | null
  votingAt: Date | null
  votingEndsHeight: Height | null
  revealingFact: FactId | null
  revealingHeight: Height | null
  revealingAt: Date | null
  revealingEndsHeight: Height | null
  outcome: 'running' | 'failed' | 'elected'
  reason: NonNullable<ElectionMilestoneTable['reason']> | null
  outcomeFact: FactId | null
  outcomeHeight: Height | null
  outcomeAt: Date | null
  members: readonly MemberId[] | null
  /** Not withdrawn. */
  candidates: number
  withdrawn: number
  ownStake: bigint | null
  /** As the chain counted when the vote began. */
  candidatesOpened: number | null
  /** Of the council it elected, else of the council elected next before it, else after it. */
  seats: number | null
  votes: number
  /** Accounts that voted. */
  voters: number
  revealed: number
  /** Revealed votes that are what was committed to, and those that are not. */
  verified: number
  refuted: number
  stake: bigint | null
  revealedStake: bigint | null
  optedOut: number
  asset: AssetId | null
  covered: boolean
}
