import type { Schema } from '@secretariat/db'
import type { FactId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { badInput } from '../base/bad-input.js'
import { rowLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type MembershipKey, membershipKey } from '../membership/memberships.js'
import { type BoardOrder, measureOf, ranks } from './order.js'
import { among, type SeatList, type SeatRecordRow, seatsIn } from './seats.js'
import type { Average, Denominator } from './where.js'

/** Which leaderboard: over which terms, and what it is ordered by. */
export interface Board extends SeatList {
  readonly denominator: Denominator
  readonly average: Average
  readonly order: BoardOrder
}

/** Terms that a leaderboard can be asked for by number. */
export const mostTerms = 100

/** A leaderboard as it was asked for. */
export function boardOf(board: Board): Board {
  const { terms } = board
  if (terms !== null && terms.length > mostTerms) throw badInput(`terms: at most ${mostTerms} values, these are ${terms.length}`)
  return board
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

function totals(db: Kysely<Schema>, board: Board) {
  return seatsIn(db, board)
    .groupBy(['chain', 'council', 'member'])
    .select(['chain', 'council', 'member'])
    .select(summed.map((column) => sql<number>`sum(${sql.ref(column)})::int8`.as(column)))
    .select(shares.map(([name, voted, all]) => share(sql`sum(${sql.ref(voted)})`, sql`sum(${sql.ref(all)})`).as(`${name}Pooled`)))
    .select(shares.map(([name, voted, all]) => sql<number | null>`avg(${share(sql.ref(voted), sql.ref(all))})`.as(`${name}Mean`)))
    .select([
      sql<number>`count(*)`.as('terms'),
      sql<readonly FactId[]>`array_agg(term order by from_height)`.as('termFacts'),
      sql<bigint | null>`(array_agg(own_stake order by from_height desc))[1]`.as('ownStake'),
      sql<bigint | null>`(array_agg(backing order by from_height desc))[1]`.as('backing'),
      sql<SeatRecordRow['asset']>`(array_agg(asset order by from_height desc))[1]`.as('asset'),
      sql<number>`count(*) filter (where covered)`.as('coveredTerms'),
      sql<boolean>`bool_or(until_height is null)`.as('sitting'),
      sql<bigint | null>`case when count(distinct reward_asset) = 1 then sum(reward_paid) end`.as('rewardPaid'),
      sql<SeatRecordRow['rewardAsset']>`case when count(distinct reward_asset) = 1 then min(reward_asset) end`.as('rewardAsset'),
    ])
}

function share(voted: ReturnType<typeof sql>, all: ReturnType<typeof sql>) {
  return sql<number | null>`${voted}::float8 / nullif(${all}, 0)`
}

/** Councillors with their place and their rank: equals share a rank, and are placed by number. */
function ranked(db: Kysely<Schema>, board: Board) {
  const { order } = board
  const by = sql`${measureOf(order, board.denominator, board.average)} ${sql.raw(order.direction)} nulls last`
  const rank = sql<
    number | null
  >`case when ${measureOf(order, board.denominator, board.average)} is not null then rank() over (order by ${by}) end`
  const rows = db
    .selectFrom(totals(db, board).as('total'))
    .selectAll()
    .select([
      (ranks(order) ? rank : sql<number | null>`null::int8`).as('rank'),
      sql<number>`row_number() over (order by ${by}, member::numeric, council)`.as('place'),
      sql<string>`chain || ':' || council || ':' || member`.as('key'),
    ])
  return db.selectFrom(rows.as('councillor')).selectAll()
}

export type CouncillorRow = Awaited<ReturnType<typeof findCouncillors>>[number]

/** The order of a leaderboard. */
export function boardListing(board: Board): Listing<{ place: number; key: string }> {
  const keys = [
    { column: 'place', type: 'int8', direction: 'ASC' },
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
  return {
    elections: rowLoader(membershipKey, (members: readonly MembershipKey[]) => countElections(db, members), membershipKey),
    medianBlocks: rowLoader(boardKey, (rows: readonly BallotSpan[]) => findMedians(db, rows), boardKey),
  }
}

/** Elections that these members stood in, over all time. */
function countElections(db: Kysely<Schema>, members: readonly MembershipKey[]) {
  const having = (status: string) => sql<number>`count(distinct cycle) filter (where status = ${status})`
  return db
    .selectFrom('candidate')
    .select(['chain', 'member', having('elected').as('won'), having('not-elected').as('lost')])
    .select(sql<number>`count(distinct cycle) filter (where status <> 'withdrawn')`.as('stood'))
    .where(among(members))
    .groupBy(['chain', 'member'])
    .execute()
}

/** The votes of a member in some terms. */
export interface BallotSpan extends MembershipKey {
  readonly termFacts: readonly FactId[]
}

function boardKey(span: BallotSpan): string {
  return `${membershipKey(span)}/${span.termFacts.join()}`
}

async function findMedians(db: Kysely<Schema>, spans: readonly BallotSpan[]) {
  const asked = spans.map(({ chain, member, termFacts }, i) => ({ i, chain, member, terms: termFacts }))
  const { rows } = await sql<{ i: number; blocks: number | null }>`
    /* medians of blocks to vote */
    select asked.i, (
      select percentile_cont(0.5) within group (order by ballot.blocks_to_vote) from proposal_ballot ballot
      where ballot.chain = asked.chain and ballot.voter = asked.member and ballot.term = any(asked.terms)
    ) as blocks
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(i int4, chain text, member text, terms text[])`.execute(db)
  return rows.flatMap(({ i, blocks }) => {
    const span = spans[i]
    return span === undefined ? [] : [{ ...span, blocks }]
  })
}
