import type { Schema } from '@secretariat/db'
import type { AccountId, AssetId, FactId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { type MembershipKey, membersAmong, membershipKey } from './key.js'

export type CandidacyRow = Selectable<Schema['candidate']>
export type TenureRow = Selectable<Schema['leadTenure']>
export type MemberVoteRow = Selectable<Schema['memberElectionVote']> &
  Pick<Selectable<Schema['electionBallot']>, 'council' | 'cycle' | 'candidate' | 'status' | 'castAt'> & {
    readonly voter: AccountId
    readonly stake: bigint
    readonly asset: AssetId
  }

export interface PostCountRow extends MembershipKey {
  readonly forum: number
  readonly discussion: number
  readonly threads: number
}

export function careerLoaders(db: Kysely<Schema>) {
  return {
    candidaciesOfMember: rowsLoader(membershipKey, (keys: readonly MembershipKey[]) => findCandidacies(db, keys), membershipKey),
    electionVotesOfMember: rowsLoader(membershipKey, (keys: readonly MembershipKey[]) => findVotes(db, keys), membershipKey),
    tenuresOfMember: rowsLoader(
      membershipKey,
      (keys: readonly MembershipKey[]) => findTenures(db, keys),
      ({ chain, member }) => (member === null ? '' : membershipKey({ chain, member })),
    ),
    postCounts: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => countPosts(db, keys), membershipKey),
    invited: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => countInvited(db, keys), membershipKey),
    handleBytes: rowLoader(
      String,
      (facts: readonly FactId[]) => findBytes(db, facts),
      ({ id }) => id,
    ),
  }
}

/** Newest first. */
function findCandidacies(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<CandidacyRow[]> {
  return db.selectFrom('candidate').selectAll().where(membersAmong(keys)).orderBy('height', 'desc').orderBy('ordinal', 'desc').execute()
}

/** Newest first. */
async function findVotes(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<MemberVoteRow[]> {
  const votes = db.selectFrom('memberElectionVote').selectAll().where(membersAmong(keys))
  return db
    .selectFrom(votes.as('mine'))
    .innerJoin('electionBallot as ballot', 'ballot.factId', 'mine.factId')
    .selectAll('mine')
    .select(['ballot.council', 'ballot.cycle', 'ballot.voter', 'ballot.stake', 'ballot.asset'])
    .select(['ballot.candidate', 'ballot.status', 'ballot.castAt'])
    .orderBy('mine.height', 'desc')
    .orderBy('mine.ordinal', 'desc')
    .execute()
}

/** Newest first. */
function findTenures(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<TenureRow[]> {
  return db.selectFrom('leadTenure').selectAll().where(membersAmong(keys)).orderBy('fromHeight', 'desc').execute()
}

async function countPosts(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<PostCountRow[]> {
  const [chains, members] = [keys.map(({ chain }) => chain), keys.map(({ member }) => member)]
  const { rows } = await sql<PostCountRow>`
    /* posts and threads of members */
    select wanted.chain, wanted.member,
      (select count(*) from post where post.chain = wanted.chain and post.author = wanted.member and post.space = 'forum') as forum,
      (select count(*) from post where post.chain = wanted.chain and post.author = wanted.member and post.space = 'proposal') as discussion,
      (select count(*) from thread where thread.chain = wanted.chain and thread.author = wanted.member and thread.space = 'forum') as threads
    from unnest(${chains}::text[], ${members}::text[]) as wanted (chain, member)`.execute(db)
  return rows
}

function countInvited(db: Kysely<Schema>, keys: readonly MembershipKey[]) {
  const invited = db.selectFrom('membership').select(['chain', sql<MembershipKey['member']>`inviter`.as('member')])
  return db
    .selectFrom(invited.as('invited'))
    .select(['chain', 'member', sql<number>`count(*)`.as('people')])
    .where(membersAmong(keys))
    .groupBy(['chain', 'member'])
    .execute()
}

/** Bytes of names that are no text. */
async function findBytes(db: Kysely<Schema>, facts: readonly FactId[]) {
  const { rows } = await sql<{ id: string; hex: string | null }>`
    /* bytes of names */
    select wanted.id, fact.data -> 'handle' ->> 'hex' as hex
    from unnest(${facts}::text[]) as wanted (id)
    join fact on fact.chain = split_part(wanted.id, '/', 1)
      and fact.height = split_part(wanted.id, '/', 2)::int8
      and fact.locator = split_part(wanted.id, '/', 3)
      and fact.kind = split_part(wanted.id, '/', 4)`.execute(db)
  return rows
}
