import type { ChainId } from '@secretariat/shared'
import type { RuleId, RuleSetting } from '@secretariat/shared/alert'
import type { Authored } from './entry.js'

/** What somebody said of an incident; `text` is what of it is words, `data` all of it. */
export interface IncidentStatementTable extends Authored {
  chain: ChainId
  incident: number
  kind:
    | 'incident.acknowledged'
    | 'incident.announced'
    | 'incident.cause-set'
    | 'incident.closed'
    | 'incident.noted'
    | 'incident.support-requested'
  text: string
  data: unknown
}

/** What somebody wants to hear nothing of, until when and why. Null fits everything. */
export interface SilenceTable extends Authored {
  chain: ChainId
  silence: string
  rule: RuleId | null
  /** Subject of incidents. */
  target: string | null
  fromAt: Date
  untilAt: Date
  reason: string
  breaksThrough: boolean
  untilRecovered: boolean
}

/** A silence that was ended before its time. */
export interface SilenceEndTable extends Authored {
  chain: ChainId
  silence: string
  note: string
}

/** How a rule is set on a chain; without thresholds its own count. */
export interface RuleSettingTable extends Authored, Omit<RuleSetting, 'seq'> {
  chain: ChainId
  rule: RuleId
  note: string
}

/** What people state about alerts, as it counts now. */
export interface AlertEntries {
  incidentStatement: IncidentStatementTable
  silence: SilenceTable
  silenceEnd: SilenceEndTable
  ruleSetting: RuleSettingTable
}
