import { sql } from 'kysely'
import type { PlacedRow } from '../projectors/projector.js'
import type { Subject } from './subject.js'

type Name = Record<string, string>
interface Named extends PlacedRow {
  readonly proposer?: string
  readonly proposal?: string
}

/** Chains on which something under one of these names was put off when it was executed. */
function whereExecuted(rows: readonly Named[]) {
  const [chains, proposers, proposals] = [rows.map(({ chain }) => chain), rows.map((row) => row.proposer), rows.map((row) => row.proposal)]
  return sql<Name>`
    select distinct ending.chain
    from unnest(${chains}::text[], ${proposers}::text[], ${proposals}::text[]) as named (chain, proposer, proposal)
    join multisig_end ending
      on ending.chain = named.chain and ending.proposer = named.proposer and ending.proposal = named.proposal
      and ending.ending = 'executed' and not ending.inline`
}

/** Which receipt belongs to which execution is only known of all of a chain together; most batches bear on none. */
export const multisigReceipt: Subject = {
  columns: ['chain'],
  tables: ['multisigReceipt'],
  namedBy: [],
  reachedFrom: {
    multisig: whereExecuted,
    multisigRow: whereExecuted,
    multisigEnd: whereExecuted,
    // Transactions are put off for many reasons: a receipt matters while an execution waits.
    settlement: (rows) => {
      const [chains, facts] = [rows.map(({ chain }) => chain), rows.map((row) => row.factId)]
      return sql<Name>`
        select distinct settled.chain
        from unnest(${chains}::text[], ${facts}::text[]) as told (chain, fact_id)
        join settlement settled on settled.fact_id = told.fact_id
        where exists (
          select from multisig_course course
          where course.chain = settled.chain and course.settles_by >= settled.settled_at and course.ended_at <= settled.settled_at
        )`
    },
  },
}
