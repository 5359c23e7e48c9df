import type { IncidentTables } from '../../tables/incident.js'
import type { SignalViews } from '../../tables/signal.js'
import type { ColumnsOf } from './columns.js'

const incident = {
  id: true,
  chain: true,
  rule: true,
  subject: true,
  version: true,
  historical: true,
  condition: true,
  handling: true,
  publicity: true,
  severity: true,
  provisional: true,
  flapping: true,
  relapses: true,
  openedAt: true,
  confirmedAt: true,
  resolvedAt: true,
  acknowledgedUntil: true,
  recoveries: true,
  openedHeight: true,
  resolvedHeight: true,
  previous: true,
  inhibitedBy: true,
  level: true,
  events: true,
} as const

const reading = {
  chain: true,
  rule: true,
  subject: true,
  value: true,
  good: true,
  level: true,
  version: true,
  at: true,
  height: true,
  provisional: true,
  facts: true,
  measuredAt: true,
} as const

/** Of what is watched, and what came of it. */
export const incidentColumns: ColumnsOf<Exclude<keyof IncidentTables, keyof SignalViews>> = {
  alertLook: { chain: true, rule: true, measuredAt: true },
  alertReading: reading,
  alertReadingState: {
    ...reading,
    state: true,
    rank: true,
    incident: true,
    condition: true,
    severity: true,
    openedAt: true,
    inhibitedBy: true,
  },
  runtimeConstant: { chain: true, spec: true, name: true, value: true },
  head: { chain: true, hash: true, height: true, parentHash: true, time: true, author: true, slot: true, spec: true, seenAt: true },
  headEndpoint: { chain: true, endpoint: true, height: true, finalized: true, answeredAt: true, problem: true },
  incident,
  notifier: { name: true, sweptAt: true },
  outboxStanding: { channel: true, kind: true, state: true, messages: true, oldestAt: true },
  incidentEvent: { incident: true, seq: true, number: true, at: true, height: true, track: true, data: true, actor: true, entry: true },
  incidentState: { ...incident, stage: true, open: true, awaitsAnnouncement: true, value: true, cause: true, falseAlarm: true },
}
