import { type FindingRow, findFindings, findingList } from '../modules/finding/findings.js'
import type { FindingWhere } from '../modules/finding/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['chain', 'kind', 'subject', 'expected', 'expected_raw', 'stated', 'stated_raw', 'difference', 'difference_raw', 'asset'],
  ...['block', 'fact', 'previous_fact'],
]

function lineOf(row: FindingRow): Line {
  return {
    chain: row.chain,
    kind: row.kind,
    subject: row.subject,
    ...amountCells('expected', row.expected, row.asset),
    ...amountCells('stated', row.stated, row.asset),
    ...amountCells('difference', row.difference, row.asset),
    asset: row.asset,
    block: row.height,
    fact: row.fact,
    previous_fact: row.previousFact,
  }
}

/** Where the words of a chain do not agree. */
export const findings: Table = {
  name: 'findings',
  columns,
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const where = inputOf('FindingWhere', query.where) as FindingWhere | undefined
    const list = findingList(askedChain(query), where)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findFindings(at, list, span))) yield page.map(lineOf)
    }
  },
}
