import type { AccountId, AssetId, ChainId, FactId, Height } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

/** Who stands in a version of the schedule, by one header or one answer of a node; `keys` holds an empty text where none was named. */
interface ScheduleNamingTable extends Placed {
  version: number
  /** By a header; a node's answer otherwise. */
  announced: boolean
  producers: readonly AccountId[]
  keys: readonly string[]
  namedAt: Date
}

/** The first block made under another version than its parent. */
interface ScheduleChangeTable extends Placed {
  version: number
  previous: number
  changedAt: Date
}

interface OfProducer extends Placed {
  producer: AccountId
}

/** What a producer did for itself, and its removal; what does not belong to the change is null. */
interface ProducerChangeTable extends OfProducer {
  change: 'registered' | 'removed' | 'emergency-set' | 'heartbeat'
  key: string | null
  /** Parts of ten thousand. */
  commission: number | null
  url: string | null
  emergency: boolean | null
  changedAt: Date
}

/** Where a producer stood in one sample of the election; 1 has the most votes. */
interface ProducerRankTable extends OfProducer {
  rank: number
  votes: bigint
  key: string | null
  commission: number | null
  url: string | null
  emergency: boolean | null
  active: boolean | null
  blacklisted: boolean | null
  rankedAt: Date
}

/** The chain's own counters of one producer in one sample. */
interface ProducerPenaltyTable extends OfProducer {
  drained: number | null
  drainedStreak: number | null
  producedStreak: number | null
  stability: number | null
  status: 'normal' | 'lack-pledge' | 'punished' | null
  punishedUntil: Height | null
  pledge: bigint | null
  deducted: bigint | null
  asset: AssetId | null
  /** The block at the end of each streak, and how many were missed in it. */
  streaks: ColumnType<readonly { readonly at: Height; readonly missed: number }[], string, string>
  tolerance: number | null
  statedAt: Date
}

/** The newest sign of life that the chain's table showed. */
interface ProducerHeartbeatTable {
  chain: ChainId
  producer: AccountId
  factId: FactId
  height: Height
  ordinal: number
  beatAt: Date
}

interface EmergencyStatementTable extends Placed {
  emergency: boolean
  statedAt: Date
}

/** `account` proposed or approved. */
interface PunishmentStepTable extends OfProducer {
  step: 'proposed' | 'approved' | 'bailed' | 'lifted'
  account: AccountId | null
  steppedAt: Date
}

/** One sample of the open proposals to punish: whom they are about. */
interface PunishmentLookTable extends Placed {
  producers: readonly AccountId[]
  needed: number | null
  lookedAt: Date
}

/** One proposal in such a sample. */
interface PunishmentStatementTable extends OfProducer {
  proposer: AccountId
  approvers: readonly AccountId[]
  until: Height
  statedAt: Date
}

/** Rows made from the facts of schedules and producers. */
export interface ProducerProjections {
  scheduleNaming: ScheduleNamingTable
  scheduleChange: ScheduleChangeTable
  producerChange: ProducerChangeTable
  producerRank: ProducerRankTable
  producerPenalty: ProducerPenaltyTable
  producerHeartbeat: ProducerHeartbeatTable
  emergencyStatement: EmergencyStatementTable
  punishmentStep: PunishmentStepTable
  punishmentLook: PunishmentLookTable
  punishmentStatement: PunishmentStatementTable
}
