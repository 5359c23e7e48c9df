import { termKey } from '../modules/base/key.js'
import { findTerms, type TermRow, termListing, termLoaders } from '../modules/term/terms.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'council', 'number', 'query_node_number', 'cycle', 'members'],
  ...['from_at', 'from_block', 'until_at', 'until_block', 'complete', 'proposals_created', 'rounds_decided', 'rounds_approved'],
  ...['opening_budget', 'opening_budget_raw', 'closing_budget', 'closing_budget_raw', 'asset', 'fact'],
]

async function lineOf(row: TermRow, load: ReturnType<typeof termLoaders>): Promise<Line> {
  const closing = row.untilTerm === null ? undefined : load.termBudget.load(row.untilTerm)
  const [created, outcomes, opened, closed] = await Promise.all([
    load.termProposals.load(row.term),
    load.termOutcomes.load(row.term),
    load.termBudget.load(row.term),
    closing,
  ])
  return {
    ...{ key: termKey(row), chain: row.chain, council: row.council, number: row.number },
    ...{ query_node_number: row.queryNodeNumber, cycle: row.cycle, members: row.members.join(' ') },
    ...{ from_at: row.fromAt, from_block: row.fromHeight, until_at: row.untilAt, until_block: row.untilHeight },
    ...{ complete: row.covered, proposals_created: created?.created ?? 0 },
    rounds_decided: outcomes.reduce((sum, { count }) => sum + count, 0),
    rounds_approved: outcomes.reduce((sum, { decision, count }) => (decision === 'approved' ? sum + count : sum), 0),
    ...amountCells('opening_budget', opened?.balance ?? null, opened?.asset ?? null),
    ...amountCells('closing_budget', closed?.balance ?? null, closed?.asset ?? null),
    ...{ asset: opened?.asset ?? closed?.asset ?? null, fact: row.term },
  }
}

/** Terms of a chain, newest first. */
export const terms: Table = {
  name: 'terms',
  columns,
  lines: (query) => {
    const list = { chain: askedChain(query) }
    return async function* read(db) {
      const load = termLoaders(db)
      for await (const page of walk(db, termListing(list), (at, span) => findTerms(at, list, span)))
        yield await Promise.all(page.map((row) => lineOf(row, load)))
    }
  },
}
