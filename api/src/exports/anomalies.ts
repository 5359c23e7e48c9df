import { z } from 'zod'
import { type AnomalyRow, anomalyList, findAnomalies } from '../modules/anomaly/anomalies.js'
import { isKind, rules } from '../modules/anomaly/rules.js'
import { badInput } from '../modules/base/bad-input.js'
import { chainsOf } from '../modules/history/schema.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['origin', 'kind', 'rule', 'chain', 'term', 'subject', 'expected_raw', 'stated_raw', 'difference_raw', 'unit'],
  ...['evidence', 'fact', 'other_fact'],
]
const whereSchema = z.strictObject({
  kinds: z.array(z.custom<AnomalyRow['kind']>((text) => typeof text === 'string' && isKind(text), 'no kind of finding')).optional(),
})

function lineOf(row: AnomalyRow): Line {
  const figure = (raw: bigint | null) => (raw === null ? null : String(raw))
  return {
    ...{ origin: row.origin, kind: row.kind, rule: rules[row.kind], chain: row.chain, term: row.term, subject: row.subject },
    ...{ expected_raw: figure(row.expected), stated_raw: figure(row.stated), difference_raw: figure(row.difference) },
    ...{ unit: row.unit, evidence: row.evidence, fact: row.fact, other_fact: row.otherFact },
  }
}

/** Whatever does not agree, on one chain or all. */
export const anomalies: Table = {
  name: 'anomalies',
  columns,
  lines: ({ chain, where = {} }) => {
    const asked = whereSchema.safeParse(where)
    if (!asked.success) throw badInput(z.prettifyError(asked.error))
    const list = anomalyList({ chains: chainsOf(chain === undefined ? undefined : [chain]), kinds: asked.data.kinds })
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findAnomalies(at, list, span))) yield page.map(lineOf)
    }
  },
}
