import { sql } from 'kysely'
import type { Subject } from './subject.js'

/** Multisigs under one name: where one ends and the next begins is only known of all together. */
export const multisig: Subject = {
  columns: ['chain', 'proposer', 'proposal'],
  tables: ['multisigCourse', 'multisigLevel'],
  namedBy: ['multisig', 'multisigApproval', 'multisigEnd', 'multisigRow'],
  reachedFrom: {
    // An account takes back what it signed, wherever that was.
    multisigInvalidation: (rows) => {
      const [chains, accounts] = [rows.map(({ chain }) => chain), rows.map(({ account }) => account)]
      return sql<Record<string, string>>`
        select distinct level.chain, level.proposer, level.proposal
        from unnest(${chains}::text[], ${accounts}::text[]) as voided (chain, account)
        join multisig_level level on level.chain = voided.chain and level.actor = voided.account`
    },
  },
}
