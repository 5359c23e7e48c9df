import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'
import { pagePerOwner, pagesLoader } from '../base/nested.js'
import type { Listing } from '../base/page.js'
import type { ProposalRow } from '../proposal/proposals.js'
import { type MembershipKey, membershipKey, parseMembershipKey } from './key.js'

/** `owner` is the key of the membership. */
export interface Owned {
  readonly owner: string
}
export type OwnProposalRow = ProposalRow & Owned
export type OwnVoteRow = Selectable<Schema['agendaBallot']> & Owned

const newestFirst = [
  { column: 'height', type: 'int8', direction: 'DESC' },
  { column: 'ordinal', type: 'int8', direction: 'DESC' },
  { column: 'factId', type: 'text', direction: 'ASC' },
] as const

/** In the order of the chain; the cursors are good for any member. */
export const ownProposals: Listing<OwnProposalRow> = { name: 'proposals-of-member', filter: {}, keys: newestFirst }
export const ownVotes: Listing<OwnVoteRow> = { name: 'votes-of-member', filter: {}, keys: newestFirst }

export function agendaLoaders(db: Kysely<Schema>) {
  return {
    proposalsOfMember: pagesLoader(
      (owners: readonly string[], span) => pagePerOwner(db, proposalsBy(db, owners), 'owner', ownProposals, span),
      ({ owner }) => owner,
    ),
    proposalVotesOfMember: pagesLoader(
      (owners: readonly string[], span) => pagePerOwner(db, votesBy(db, owners), 'owner', ownVotes, span),
      ({ owner }) => owner,
    ),
    agendaCounts: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => countAgenda(db, keys), membershipKey),
    proposalOfItem: rowLoader(
      String,
      (items: readonly ProposalRow['factId'][]) => db.selectFrom('agendaItem').selectAll().where('factId', 'in', items).execute(),
      ({ factId }) => factId,
    ),
  }
}

function proposalsBy(db: Kysely<Schema>, owners: readonly string[]) {
  const own = db
    .selectFrom('agendaProposal')
    .selectAll()
    .select(sql<string>`chain || ':member:' || author`.as('owner'))
    .where(belongingTo(owners, 'author'))
  return db.selectFrom(own.as('own')).selectAll()
}

function votesBy(db: Kysely<Schema>, owners: readonly string[]) {
  const own = db
    .selectFrom('agendaBallot')
    .selectAll()
    .select(sql<string>`chain || ':member:' || member`.as('owner'))
    .where(belongingTo(owners, 'member'))
  return db.selectFrom(own.as('own')).selectAll()
}

function belongingTo(owners: readonly string[], column: 'author' | 'member') {
  const keys = owners.flatMap((owner) => parseMembershipKey(owner) ?? [])
  const [chains, members] = [keys.map(({ chain }) => chain), keys.map(({ member }) => member)]
  const member = sql.ref(column)
  return sql<boolean>`(chain = any(${chains}::text[]) and ${member} = any(${members}::text[])
    and (chain, ${member}) in (select * from unnest(${chains}::text[], ${members}::text[])))`
}

async function countAgenda(db: Kysely<Schema>, keys: readonly MembershipKey[]) {
  const [chains, members] = [keys.map(({ chain }) => chain), keys.map(({ member }) => member)]
  const { rows } = await sql<MembershipKey & { readonly proposals: number; readonly votes: number }>`
    /* proposals and votes of members */
    select wanted.chain, wanted.member,
      (select count(*) from proposal where proposal.chain = wanted.chain and proposal.proposer = wanted.member) as proposals,
      (select count(*) from proposal_vote where proposal_vote.chain = wanted.chain and proposal_vote.voter = wanted.member) as votes
    from unnest(${chains}::text[], ${members}::text[]) as wanted (chain, member)`.execute(db)
  return rows
}
