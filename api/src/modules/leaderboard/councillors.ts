import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type MembershipKey, membershipKey } from '../membership/memberships.js'
import type { Average, Denominator } from './where.js'

export type SeatRecordRow = Selectable<Schema['seatRecord']>

/** Which leaderboard: the numbers of its terms (null: all), and what it is ordered by. */
export interface Board {
  readonly chain: ChainId
  readonly terms: readonly number[] | null
  readonly denominator: Denominator
  readonly average: Average
}

const summed = [
  ...(['eligibleRounds', 'eligibleVoted', 'decidedRounds', 'decidedVoted', 'inTermProposals', 'inTermVoted'] as const),
  ...(['approveVotes', 'rejectVotes', 'slashVotes', 'abstainVotes', 'judgedVotes', 'agreedVotes'] as const),
  ...(['proposalsCreated', 'proposalsApproved', 'proposalsExecuted', 'forumPosts', 'discussionPosts'] as const),
] as const

const shares = [
  ['eligible', 'eligible_voted', 'eligible_rounds'],
  ['decided', 'decided_voted', 'decided_rounds'],
  ['inTerm', 'in_term_voted', 'in_term_proposals'],
] as const

function totals(db: Kysely<Schema>, { chain, terms }: Board) {
  const seats = db.selectFrom('seatRecord').where('chain', '=', chain)
  return (terms === null ? seats : seats.where(sql<boolean>`number = any(${terms}::int8[])`))
    .groupBy(['chain', 'council', 'member'])
    .select(['chain', 'council', 'member'])
    .select(summed.map((column) => sql<number>`sum(${sql.ref(column)})::int8`.as(column)))
    .select(shares.map(([name, voted, all]) => share(sql`sum(${sql.ref(voted)})`, sql`sum(${sql.ref(all)})`).as(`${name}Pooled`)))
    .select(shares.map(([name, voted, all]) => sql<number | null>`avg(${share(sql.ref(voted), sql.ref(all))})`.as(`${name}Mean`)))
    .select([
      sql<number>`count(*)`.as('terms'),
      sql<number>`count(*) filter (where covered)`.as('coveredTerms'),
      sql<boolean>`bool_or(until_height is null)`.as('sitting'),
      sql<bigint | null>`case when count(distinct reward_asset) = 1 then sum(reward_paid) end`.as('rewardPaid'),
      sql<SeatRecordRow['rewardAsset']>`case when count(distinct reward_asset) = 1 then min(reward_asset) end`.as('rewardAsset'),
    ])
}

function share(voted: ReturnType<typeof sql>, all: ReturnType<typeof sql>) {
  return sql<number | null>`${voted}::float8 / nullif(${all}, 0)`
}

/** Councillors with their rank; none where there was nothing to vote on. */
function ranked(db: Kysely<Schema>, board: Board) {
  const by = sql.ref(`${board.denominator}${board.average}`)
  const rows = db
    .selectFrom(totals(db, board).as('total'))
    .selectAll()
    .select([
      sql<number | null>`case when ${by} is not null then rank() over (order by ${by} desc nulls last) end`.as('rank'),
      sql<string>`chain || ':' || council || ':' || member`.as('key'),
    ])
  return db.selectFrom(rows.as('councillor')).selectAll()
}

export type CouncillorRow = Awaited<ReturnType<typeof findCouncillors>>[number]

/** The order of a leaderboard; equal ranks stand by the key. */
export function boardListing(board: Board): Listing<{ rank: number | null; key: string }> {
  const keys = [
    { column: 'rank', type: 'int8', direction: 'ASC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'leaderboard', filter: board, keys }
}

export async function findCouncillors(db: Kysely<Schema>, board: Board, span: Span) {
  const rows = await pageOf(ranked(db, board), boardListing(board), span).execute()
  return rows.map((row) => ({ ...row, asked: board.terms }))
}

export function countCouncillors(db: Kysely<Schema>, board: Board): Promise<number> {
  return countRows(db, ranked(db, board))
}

export function leaderboardLoaders(db: Kysely<Schema>) {
  return { seatRecords: rowsLoader(membershipKey, (members: readonly MembershipKey[]) => findRecords(db, members), membershipKey) }
}

/** All terms of these members, oldest first. */
function findRecords(db: Kysely<Schema>, members: readonly MembershipKey[]): Promise<SeatRecordRow[]> {
  const [chains, numbers] = [members.map(({ chain }) => chain), members.map(({ member }) => member)]
  return db
    .selectFrom('seatRecord')
    .selectAll()
    .where(sql<boolean>`(chain, member) in (select * from unnest(${chains}::text[], ${numbers}::text[]))`)
    .orderBy('fromHeight')
    .execute()
}
