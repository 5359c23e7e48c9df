import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ProducerRankChangeWhere } from './where.js'

export type RankingRow = Selectable<Schema['producerLook']>

export interface RankRow {
  readonly chain: ChainId
  readonly producer: AccountId
  readonly rank: number
  readonly place: number | null
  readonly votes: bigint
  readonly active: boolean | null
  readonly blacklisted: boolean | null
  readonly margin: bigint | null
}

/** The last look at or before a block. */
export function findRanking(db: Kysely<Schema>, chain: ChainId, at: Height | undefined): Promise<RankingRow | undefined> {
  const looks = db.selectFrom('producerLook').selectAll().where('chain', '=', chain)
  return (at === undefined ? looks : looks.where('height', '<=', at))
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Places count those who may be elected. The margin is to the first who gets no seat, or, for those without one, to the last seat. */
export async function findRanks(db: Kysely<Schema>, { factId, seats, producers }: RankingRow): Promise<RankRow[]> {
  const { rows } = await sql<RankRow>`
    /* ranks of one look */
    with listed as (
      select *, coalesce(blacklisted, false) or not coalesce(active, true) as barred from producer_rank where fact_id = ${factId}
    ), placed as (
      select *, case when not barred then row_number() over (partition by barred order by rank, producer) end::int4 as place from listed
    ), edge as (
      select max(votes) filter (where place = ${seats}::int4) as inside, max(votes) filter (where place = ${seats}::int4 + 1) as outside from placed
    )
    select chain, producer, rank, place, votes, producer = any(${producers}::text[]) as active, blacklisted,
      case when place <= ${seats}::int4 then votes - edge.outside when place > ${seats}::int4 then votes - edge.inside end as margin
    from placed
    cross join edge
    order by rank, producer`.execute(db)
  return rows
}

export interface RankPoint {
  readonly producer: AccountId
  readonly height: Height
  readonly at: Date
  readonly rank: number
  readonly votes: bigint
}

export interface CurveAsked {
  readonly chain: ChainId
  readonly producers: readonly AccountId[] | undefined
  readonly from: Height
  readonly to: Height
  readonly points: number
}

/** The first look of each of equal stretches of looks, and the last look of all; none is an average. Oldest first. */
export async function findRankPoints(db: Kysely<Schema>, { chain, producers, from, to, points }: CurveAsked): Promise<RankPoint[]> {
  const { rows } = await sql<RankPoint>`
    /* ranks over time */
    with look as (
      select fact_id, row_number() over (order by height, ordinal) - 1 as number, count(*) over () as looks
      from (select distinct fact_id, height, ordinal from producer_rank where chain = ${chain} and height between ${from} and ${to}) told
    ), chosen as (
      select fact_id from look
      where number = looks - 1 or looks <= ${points}::int8 or number % ((looks + ${points}::int8 - 2) / (${points}::int8 - 1)) = 0
    )
    select rank.producer, rank.height, rank.ranked_at as at, rank.rank, rank.votes
    from producer_rank rank
    join chosen on chosen.fact_id = rank.fact_id
    where ${producers === undefined ? sql`true` : sql`rank.producer = any(${producers}::text[])`}
    order by rank.height, rank.ordinal`.execute(db)
  return rows
}

export type RankChangeRow = Selectable<Schema['producerRankChange']> & { readonly key: string }

export interface RankChangeList {
  readonly chain: ChainId
  readonly where: ProducerRankChangeWhere
  readonly listing: Listing<RankChangeRow>
}

/** Newest first. */
export function rankChangeList(chain: ChainId, asked: ProducerRankChangeWhere | null | undefined): RankChangeList {
  const where = checkedWhere(asked)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'producer-rank-changes', filter: { chain, where }, keys } }
}

function changes(db: Kysely<Schema>, { chain, where }: RankChangeList) {
  const conditions = equality('producer', where.producer)
  if (where.crossing != null) conditions.push(sql<boolean>`crossing = ${where.crossing.eq}`)
  const rows = db
    .selectFrom('producerRankChange')
    .selectAll()
    .select(sql<string>`fact_id || ':' || producer`.as('key'))
    .where('chain', '=', chain)
    .where(({ and }) => and(conditions))
  return db.selectFrom(rows.as('change')).selectAll()
}

export function findRankChanges(db: Kysely<Schema>, list: RankChangeList, span: Span): Promise<RankChangeRow[]> {
  return pageOf(changes(db, list), list.listing, span).execute()
}

export function countRankChanges(db: Kysely<Schema>, list: RankChangeList): Promise<number> {
  return countRows(db, changes(db, list))
}
