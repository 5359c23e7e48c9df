import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import { findProposals, type ProposalRow, proposalList } from '../modules/proposal/proposals.js'
import type { ProposalOrder, ProposalWhere } from '../modules/proposal/where.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

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
] as const

function lineOf(row: ProposalRow, prefix: number | null): Line & Record<(typeof columns)[number], unknown> {
  return {
    key: row.key,
    chain: row.chain,
    council: row.council,
    number: row.index,
    hash: row.motionHash,
    call: row.callName,
    proposer: addressOf(row.proposer, prefix),
    proposer_id: row.proposer,
    status: row.status,
    threshold: row.threshold,
    ayes: row.ayes,
    nays: row.nays,
    eligible: row.eligible,
    proposed_at: row.proposedAt,
    proposed_block: row.height,
    decided_at: row.decidedAt,
    decided_block: row.decidedHeight,
    execution_error: row.executionError,
    fact: row.factId,
  }
}

/** The list that a query of proposals means. */
export function proposalQuery(where: unknown, orderBy: unknown) {
  // Safety: the schema's own types read both values.
  return proposalList(
    inputOf('ProposalWhere', where) as ProposalWhere | undefined,
    inputOf('[ProposalOrder!]', orderBy) as ProposalOrder[] | undefined,
  )
}

export const proposals: Table = {
  name: 'proposals',
  columns,
  lines: ({ where, orderBy }) => {
    const list = proposalQuery(where, orderBy)
    return async function* read(db) {
      const prefixes = new Map((await findChains(db)).map(({ id, ss58Prefix }) => [id, ss58Prefix]))
      for await (const page of walk(db, list.listing, (at, span) => findProposals(at, list, span))) {
        yield page.map((row) => lineOf(row, prefixes.get(row.chain) ?? null))
      }
    }
  },
}
