import type { AccountId, BlockHash, ChainId, Height } from '@secretariat/shared'
import type { Condition, Handling, IncidentEvent, Publicity, Severity } from '@secretariat/shared/alert'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { AlertReadingTables } from './alert-reading.js'
import type { IncidentStateView } from './incident-state.js'
import type { NotifierTables } from './notifier.js'
import type { SignalViews } from './signal.js'

/** A header seen before it was final. Nothing is lost with it. */
interface HeadTable {
  chain: ChainId
  hash: BlockHash
  height: Height
  parentHash: BlockHash
  time: Date
  author: AccountId | null
  slot: number | null
  spec: number | null
  seenAt: Date
}

/** What one endpoint said last. `problem` is null while it answers. */
interface HeadEndpointTable {
  chain: ChainId
  endpoint: string
  height: Height | null
  finalized: Height | null
  answeredAt: Date | null
  problem: string | null
}

/** One span of trouble, as the fold of its events; public. */
export interface IncidentTable {
  id: GeneratedAlways<number>
  chain: ChainId
  rule: string
  subject: string
  /** Of the thresholds it was judged by: 0 for the built-in ones, else the entry that set them. */
  version: number
  historical: boolean
  condition: Condition
  handling: Handling
  publicity: Publicity
  severity: Severity
  provisional: boolean
  flapping: boolean
  relapses: number
  openedAt: Date
  confirmedAt: Date | null
  resolvedAt: Date | null
  acknowledgedUntil: Date | null
  recoveries: Date[]
  openedHeight: Height | null
  resolvedHeight: Height | null
  /** The incident of the same subject before it. */
  previous: number | null
  /** The incident because of which it says nothing. */
  inhibitedBy: number | null
  /** How far up the ladder it was told: 0 for who is told first. */
  level: Generated<number>
  /** Events so far: the number of the last one. */
  events: number
}

/** What happened to an incident, in order; never changed. */
interface IncidentEventTable {
  incident: number
  seq: number
  /** Among the events of all incidents: whoever sees one sees all with lower numbers. */
  number: GeneratedAlways<number>
  at: Date
  height: Height | null
  track: IncidentEvent['track']
  /** The event without its time, height, track and actor. */
  data: ColumnType<unknown, string, never>
  actor: string | null
  /** The statement that moved it; null where no person did. */
  entry: number | null
}

/** What is watched, and what came of it. */
export interface IncidentTables extends SignalViews, AlertReadingTables, NotifierTables {
  head: HeadTable
  headEndpoint: HeadEndpointTable
  incident: IncidentTable
  incidentEvent: IncidentEventTable
  /** A view. */
  incidentState: IncidentStateView
}
