import type { ChainId, Height } from '@secretariat/shared'
import type { Condition, Facts, Level, Severity } from '@secretariat/shared/alert'
import type { ColumnType } from 'kysely'

/** When a rule last named every subject it knows, which may be none. */
interface AlertLookTable {
  chain: ChainId
  rule: string
  measuredAt: Date
}

/** What a rule measured of one subject last. Nothing is lost with it. */
interface AlertReadingTable {
  chain: ChainId
  rule: string
  subject: string
  /** Null where there is no data. */
  value: number | null
  good: number
  /** Null where the rule is turned off. */
  level: Level | null
  /** Of the thresholds it was judged by; null where it is turned off. */
  version: number | null
  /** Time of what was measured: of the newest block that is read, or of the measurement. */
  at: Date
  height: Height | null
  provisional: boolean
  facts: ColumnType<Facts, string, string>
  /** When it was measured, by the clock. */
  measuredAt: Date
}

/** How a subject stands under a rule, worst first. */
export const readingStates = ['firing', 'recovering', 'pending', 'no-data', 'ok', 'off'] as const
export type ReadingState = (typeof readingStates)[number]

/** View: a reading with the incident that goes on of it. What nobody measured for two minutes is no data. */
interface AlertReadingStateView extends Omit<AlertReadingTable, 'facts'> {
  facts: Facts
  state: ReadingState
  /** Its place among the states. */
  rank: number
  incident: number | null
  condition: Condition | null
  severity: Severity | null
  openedAt: Date | null
  inhibitedBy: number | null
}

/** A constant of a runtime's metadata: `Council.CouncilSize`. */
interface RuntimeConstantTable {
  chain: ChainId
  spec: number
  name: string
  value: ColumnType<unknown, string, never>
}

export interface AlertReadingTables {
  alertLook: AlertLookTable
  alertReading: AlertReadingTable
  runtimeConstant: RuntimeConstantTable
  /** A view. */
  alertReadingState: AlertReadingStateView
}
