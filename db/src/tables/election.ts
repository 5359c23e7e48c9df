import type { AccountId, AssetId, CouncilId, FactOf, Height, MemberId } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

interface Round extends Placed {
  council: CouncilId
  /** The chain's count of rounds; null where its state was not known. */
  cycle: number | null
}

export interface StageTable extends Round {
  stage: FactOf<'stage.started'>['stage']
  /** The end that the chain announced. */
  endsHeight: Height
  startedAt: Date
}

/** What a round of election came to: its vote opened, it failed, or a council was elected. */
export interface ElectionMilestoneTable extends Round {
  milestone: 'opened' | 'failed' | 'elected'
  candidates: number | null
  reason: FactOf<'election.failed'>['reason'] | null
  members: readonly MemberId[] | null
  reachedAt: Date
}

/** One row per winner, with the stake revealed for them. */
export interface ElectionWinnerTable extends Round {
  position: number
  member: MemberId
  power: bigint
  asset: AssetId
  countedAt: Date
}

/** Seats as the state told them, one row each. */
export interface CouncilSittingTable extends Placed {
  council: CouncilId
  position: number
  member: MemberId
  stakingAccount: AccountId
  rewardAccount: AccountId
  stake: bigint
  asset: AssetId
  seatedAt: Date
}

export interface CandidacyTable extends Round {
  member: MemberId
  stakingAccount: AccountId
  rewardAccount: AccountId
  stake: bigint
  asset: AssetId
  announcedAt: Date
}

export interface CandidacyChangeTable extends Round {
  member: MemberId
  change: 'withdrawn' | 'released'
  changedAt: Date
}

export interface CandidacyNoteTable extends Round {
  member: MemberId
  /** JSON text on the way in, parsed on the way out; null where the bytes are no note. */
  note: ColumnType<unknown, string | null>
  raw: string
  notedAt: Date
}

export interface VoteTable extends Round {
  voter: AccountId
  commitment: string
  stake: bigint
  asset: AssetId
  castAt: Date
}

export interface VoteRevealTable extends Round {
  voter: AccountId
  candidate: MemberId
  salt: string
  /** Computed from what was revealed; null where the round was not known. */
  commitment: string | null
  revealedAt: Date
}

export interface VoteChangeTable extends Round {
  voter: AccountId
  change: 'released' | 'opted-out'
  changedAt: Date
}
