import type { Schema } from '@secretariat/db'
import type { ChainId, MemberId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export interface EarnerList {
  readonly chain: ChainId
  /** Only what was earned in this round; undefined for all. */
  readonly round?: string | undefined
}

/** What a member earned with KPIs, over rounds. */
export interface EarnerRow {
  readonly chain: ChainId
  readonly member: MemberId | null
  readonly handle: string | null
  readonly currency: string
  readonly amount: string
  readonly rounds: number
  readonly awards: number | null
  readonly rank: number
  readonly place: number
  readonly key: string
}

export function earnerListing(list: EarnerList): Listing<EarnerRow> {
  return { name: 'kpi-leaderboard', filter: list, keys: [{ column: 'place', type: 'int8', direction: 'ASC' }] }
}

/** Equals share a rank. People without a number are told apart by their handle. */
function ranked(db: Kysely<Schema>, { chain, round }: EarnerList) {
  const by = sql`currency, sum(amount::numeric) desc`
  let earnings = db.selectFrom('kpiEarning').where('chain', '=', chain)
  if (round !== undefined) earnings = earnings.where('round', '=', round)
  const rows = earnings
    .groupBy(['chain', 'member', sql`case when member is null then handle end`, 'currency'])
    .select([
      'chain',
      'member',
      sql<string | null>`(array_agg(handle order by round desc) filter (where handle is not null))[1]`.as('handle'),
      'currency',
      sql<string>`trim_scale(sum(amount::numeric))::text`.as('amount'),
      sql<number>`count(distinct round)`.as('rounds'),
      sql<number | null>`case when bool_and(awards is not null) then sum(awards)::int8 end`.as('awards'),
      sql<number>`rank() over (partition by currency order by sum(amount::numeric) desc)`.as('rank'),
      sql<number>`row_number() over (order by ${by}, member, max(handle))`.as('place'),
      sql<string>`coalesce(member, 'handle:' || max(handle))`.as('key'),
    ])
  return db.selectFrom(rows.as('earner')).selectAll()
}

export function findEarners(db: Kysely<Schema>, list: EarnerList, span: Span): Promise<EarnerRow[]> {
  return pageOf(ranked(db, list), earnerListing(list), span).execute()
}

export function countEarners(db: Kysely<Schema>, list: EarnerList): Promise<number> {
  return countRows(db, ranked(db, list))
}
