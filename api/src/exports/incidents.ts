import { badInput } from '../modules/base/bad-input.js'
import { requireChainId } from '../modules/base/key.js'
import { findIncidents, type IncidentRow, incidentList } from '../modules/incident/incidents.js'
import type { IncidentWhere } from '../modules/incident/where.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'rule', 'subject', 'stage', 'condition', 'handling', 'publicity', 'severity', 'value', 'provisional', 'flapping'],
  ...[
    'historical',
    'relapses',
    'level',
    'opened_at',
    'confirmed_at',
    'resolved_at',
    'acknowledged_until',
    'opened_block',
    'resolved_block',
  ],
  ...['inhibited_by', 'previous', 'thresholds_version', 'cause', 'false_alarm'],
]

function lineOf(row: IncidentRow): Line {
  return {
    ...{ key: row.id, chain: row.chain, rule: row.rule, subject: row.subject, stage: row.stage, condition: row.condition },
    ...{ handling: row.handling, publicity: row.publicity, severity: row.severity, value: row.value, provisional: row.provisional },
    ...{ flapping: row.flapping, historical: row.historical, relapses: row.relapses, level: row.level, opened_at: row.openedAt },
    ...{ confirmed_at: row.confirmedAt, resolved_at: row.resolvedAt, acknowledged_until: row.acknowledgedUntil },
    ...{ opened_block: row.openedHeight, resolved_block: row.resolvedHeight, inhibited_by: row.inhibitedBy, previous: row.previous },
    ...{ thresholds_version: row.version, cause: row.cause, false_alarm: row.falseAlarm },
  }
}

/** Incidents of a chain, or of all. */
export const incidents: Table = {
  name: 'incidents',
  columns,
  lines: ({ chain, where: asked, orderBy }) => {
    if (orderBy !== undefined) throw badInput('orderBy: this table has one order')
    // Safety: the schema's own type reads the value.
    const where = inputOf('IncidentWhere', asked) as IncidentWhere | undefined
    const list = incidentList(chain === undefined ? null : requireChainId(chain), where)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findIncidents(at, list, span))) yield page.map(lineOf)
    }
  },
}
