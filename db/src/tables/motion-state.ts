import type { AccountId, ChainId, CouncilId, FactId, Height, MotionHash } from '@secretariat/shared'
import type { MotionTable, MotionVoteTable } from './motion.js'

export const motionStatuses = ['open', 'approved', 'disapproved', 'executed', 'failed', 'killed', 'closed'] as const
export type MotionStatus = (typeof motionStatuses)[number]

/** What ended a motion; all null while it is open. */
interface Decision {
  decidedAt: Date | null
  decidedHeight: Height | null
  /** The fact that tells the verdict. */
  decidedFact: FactId | null
  /** The fact of the execution; null where the call was not made. */
  executedFact: FactId | null
  executedAt: Date | null
  /** Null where the call succeeded, and where it was not made. */
  executionError: string | null
}

/** View: one row per motion. */
export interface MotionStateView extends MotionTable, Decision {
  /** `chain:council:index`. */
  key: string
  status: MotionStatus
  ayes: number
  nays: number
  /** How many may vote; null where the members are not known. */
  eligible: number | null
  /** Last height of the span that was read around the motion; null where no block of it was read (imported facts). */
  knownUntil: Height | null
}

/** View: from where to where events of a hash belong to a motion. */
interface MotionSpanView {
  motion: FactId
  chain: ChainId
  council: CouncilId
  motionHash: MotionHash
  height: Height
  ordinal: number
  untilHeight: Height | null
  untilOrdinal: number | null
}

/** View: what ended a motion, without rows for open ones. */
interface MotionVerdictView {
  motion: FactId
  decidedHeight: Height
  decidedAt: Date
  decidedFact: FactId
  status: Exclude<MotionStatus, 'open'>
  /** The final tally; null where the chain told none. */
  ayes: number | null
  nays: number | null
  executedFact: FactId | null
  executedAt: Date | null
  executionError: string | null
}

/** View: the last vote of each voter on each motion. */
interface MotionBallotView extends MotionVoteTable {
  motion: FactId
}

/** Table: every vote; `current` is false where the voter voted again on the same motion. */
interface MotionCastKept extends MotionBallotView {
  current: boolean
}

/** View: one row per motion; `members` is null where no composition is known. */
interface MotionElectorateView {
  motion: FactId
  composition: FactId | null
  members: readonly AccountId[] | null
}

/** View: members without a vote, now or at the decision. */
interface MotionAwaitingView {
  motion: FactId
  chain: ChainId
  council: CouncilId
  account: AccountId
}

/** Table: what became of a motion, and who may vote on it. */
interface MotionStandingKept extends Decision {
  factId: FactId
  chain: ChainId
  council: CouncilId
  motionHash: MotionHash
  status: MotionStatus
  ayes: number
  nays: number
  composition: FactId | null
  eligible: number | null
}

export interface MotionKept {
  motionCast: MotionCastKept
  motionStanding: MotionStandingKept
}

export interface MotionViews {
  motionSpan: MotionSpanView
  motionVerdict: MotionVerdictView
  motionBallot: MotionBallotView
  motionElectorate: MotionElectorateView
  motionAwaiting: MotionAwaitingView
  motionState: MotionStateView
}
