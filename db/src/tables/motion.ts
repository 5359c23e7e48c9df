import type { AccountId, CouncilId, MotionHash } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

export interface MotionTable extends Placed {
  council: CouncilId
  motionHash: MotionHash
  index: number
  proposer: AccountId
  threshold: number
  callName: string | null
  callLength: number | null
  /** JSON text on the way in, parsed on the way out. */
  callArguments: ColumnType<unknown, string | null>
  proposedAt: Date
}

export interface MotionVoteTable extends Placed {
  council: CouncilId
  motionHash: MotionHash
  voter: AccountId
  aye: boolean
  /** The chain's tally after this vote. */
  ayes: number
  nays: number
  votedAt: Date
}

export interface MotionOutcomeTable extends Placed {
  council: CouncilId
  motionHash: MotionHash
  outcome: 'closed' | 'approved' | 'disapproved' | 'killed' | 'executed'
  ayes: number | null
  nays: number | null
  direct: boolean | null
  error: string | null
  decidedAt: Date
}

export interface CouncilCompositionTable extends Placed {
  council: CouncilId
  members: readonly AccountId[]
  prime: AccountId | null
  composedAt: Date
}

export interface AllyTable extends Placed {
  account: AccountId
  change: 'joined' | 'elevated' | 'abdicated' | 'retiring' | 'retired' | 'removed'
  nominator: AccountId | null
  changedAt: Date
}
