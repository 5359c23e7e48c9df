import type { AlertReadingWhere } from '../modules/alert-rule/reading-where.js'
import { distanceOf, findReadings, type ReadingRow, readingList } from '../modules/alert-rule/readings.js'
import { type AlertRuleRow, findRules } from '../modules/alert-rule/rules.js'
import { badInput } from '../modules/base/bad-input.js'
import { requireChainId } from '../modules/base/key.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'rule', 'subject', 'title', 'state', 'value', 'unit', 'threshold', 'critical', 'distance', 'missing'],
  ...['at', 'block', 'provisional', 'measured_at', 'thresholds_version', 'incident', 'inhibited_by'],
]

function lineOf(row: ReadingRow, rule: AlertRuleRow | undefined): Line {
  const { title, missing } = row.facts
  return {
    ...{ key: `${row.chain}:rule:${row.rule}:${row.subject}`, chain: row.chain, rule: row.rule, subject: row.subject },
    ...{ title: typeof title === 'string' ? title : null, state: row.state, value: row.value, unit: rule?.rule.unit ?? null },
    ...{ threshold: rule?.inForce?.confirmed ?? null, critical: rule?.inForce?.critical ?? null, distance: distanceOf(row, rule?.inForce) },
    ...{ missing: Array.isArray(missing) ? missing.join(' ') : null, at: row.at, block: row.height, provisional: row.provisional },
    ...{ measured_at: row.measuredAt, thresholds_version: row.version, incident: row.incident, inhibited_by: row.inhibitedBy },
  }
}

/** What rules measured last, of a chain or of all. */
export const alertReadings: Table = {
  name: 'alert-readings',
  columns,
  lines: ({ chain, where: asked, orderBy }) => {
    if (orderBy !== undefined) throw badInput('orderBy: this table has one order')
    // Safety: the schema's own type reads the value.
    const where = inputOf('AlertReadingWhere', asked) as AlertReadingWhere | undefined
    const list = readingList(chain === undefined ? null : requireChainId(chain), where)
    return async function* read(db) {
      const chains = list.chain === null ? (await db.selectFrom('chain').select('id').execute()).map(({ id }) => id) : [list.chain]
      const rules = new Map((await findRules(db, chains)).map((row) => [`${row.chain} ${row.rule.id}`, row]))
      for await (const page of walk(db, list.listing, (at, span) => findReadings(at, list, span)))
        yield page.map((row) => lineOf(row, rules.get(`${row.chain} ${row.rule}`)))
    }
  },
}
