import { decimalsOf, type FactId } from '@secretariat/shared'
import type { ProposalRow } from '../modules/proposal/proposals.js'
import { termLoaders } from '../modules/term/terms.js'
import { amountCells } from './amount-cells.js'
import { type Names, proposalPages } from './proposal-pages.js'
import type { Line, Table } from './table.js'

const columns = [
  'key',
  'chain',
  'council',
  'number',
  'hash',
  'call',
  'proposer',
  'proposer_id',
  'status',
  'threshold',
  'ayes',
  'nays',
  'eligible',
  'proposed_at',
  'proposed_block',
  'decided_at',
  'decided_block',
  'execution_error',
  'fact',
  'kind',
  'title',
  'type',
  'author',
  'author_id',
  'slashes',
  'abstentions',
  'requested',
  'requested_raw',
  'decimals',
  'symbol',
  'created_term',
  'approved_term',
  'decided_term',
  'executed_term',
  'executed_at',
  'executed_block',
] as const
type Cells<Column extends string> = Line & Record<Column, unknown>
type Column = (typeof columns)[number]

async function lineOf(row: ProposalRow, names: Names, numberOf: (term: FactId | null) => Promise<number | null>): Promise<Cells<Column>> {
  return {
    ...identity(row, names),
    ...outcome(row),
    ...money(row),
    author: await names.handle(row.chain, row.author),
    created_term: await numberOf(row.createdTerm),
    approved_term: await numberOf(row.approvedTerm),
    decided_term: await numberOf(row.decidedTerm),
    executed_term: await numberOf(row.executedTerm),
  }
}

function identity(row: ProposalRow, names: Names) {
  return {
    key: row.key,
    chain: row.chain,
    council: row.council,
    number: row.number,
    hash: row.motionHash,
    call: row.kind === 'motion' ? row.type : null,
    proposer: names.address(row.chain, row.proposer),
    proposer_id: row.proposer,
    proposed_at: row.openedAt,
    proposed_block: row.height,
    fact: row.factId,
    kind: row.kind,
    title: row.title,
    type: row.type,
    author_id: row.author,
  }
}

function outcome(row: ProposalRow) {
  return {
    status: row.status,
    threshold: row.threshold,
    ayes: row.ayes,
    nays: row.nays,
    slashes: row.slashes,
    abstentions: row.abstentions,
    eligible: row.eligible,
    decided_at: row.decidedAt,
    decided_block: row.decidedHeight,
    executed_at: row.executedAt,
    executed_block: row.executedHeight,
    execution_error: row.executionError,
  }
}

function money({ requested, requestedAsset: symbol }: ProposalRow) {
  return { ...amountCells('requested', requested, symbol), decimals: symbol === null ? null : decimalsOf(symbol), symbol }
}

export const proposals: Table = {
  name: 'proposals',
  columns,
  lines: (query) => {
    const pages = proposalPages(query)
    return async function* read(db) {
      const { term } = termLoaders(db)
      const numberOf = async (name: FactId | null) => (name === null ? null : ((await term.load(name))?.number ?? null))
      for await (const [rows, names] of pages(db)) yield await Promise.all(rows.map((row) => lineOf(row, names, numberOf)))
    }
  },
}
