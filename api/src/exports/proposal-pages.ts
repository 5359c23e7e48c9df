import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId, MemberId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import { membershipLoaders } from '../modules/membership/memberships.js'
import { findProposals, type ProposalRow, proposalList } from '../modules/proposal/proposals.js'
import type { ProposalOrder, ProposalWhere } from '../modules/proposal/where.js'
import { inputOf } from './input.js'
import type { TableQuery } from './table.js'
import { walk } from './walk.js'

/** Names for people; null where there is nobody to name or the name is not known. */
export interface Names {
  readonly address: (chain: ChainId, account: AccountId | null) => string | null
  readonly handle: (chain: ChainId, member: MemberId | null) => Promise<string | null>
}

/** Checks the query at once; gives all pages of the proposals it means, with the names for them. */
export function proposalPages({ where, orderBy }: TableQuery) {
  // Safety: the schema's own types read both values.
  const list = proposalList(
    inputOf('ProposalWhere', where) as ProposalWhere | undefined,
    inputOf('[ProposalOrder!]', orderBy) as ProposalOrder[] | undefined,
  )
  return async function* read(db: Kysely<Schema>): AsyncGenerator<readonly [rows: readonly ProposalRow[], names: Names]> {
    const prefixes = new Map((await findChains(db)).map(({ id, ss58Prefix }) => [id, ss58Prefix]))
    for await (const rows of walk(db, list.listing, (at, span) => findProposals(at, list, span))) yield [rows, namesOf(db, prefixes)]
  }
}

function namesOf(db: Kysely<Schema>, prefixes: ReadonlyMap<ChainId, number | null>): Names {
  const { handle } = membershipLoaders(db)
  return {
    address: (chain, account) => (account === null ? null : addressOf(account, prefixes.get(chain) ?? null)),
    handle: async (chain, member) => (member === null ? null : ((await handle.load({ chain, member }))?.handle ?? null)),
  }
}
