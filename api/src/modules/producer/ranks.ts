import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type ProducerKey, producerKey } from './key.js'

export type RankRow = Selectable<Schema['producerRank']>

/** Where producers stand in the newest sample of the election. */
export async function findRanks(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<RankRow[]> {
  const { rows } = await sql<RankRow>`
    /* ranks of producers */
    select rank.* from ${wanted(keys)}
    cross join lateral (
      select fact_id from producer_rank newest
      where newest.chain = wanted.chain order by newest.height desc, newest.ordinal desc, newest.fact_id desc limit 1
    ) newest
    join producer_rank rank on rank.fact_id = newest.fact_id and rank.producer = wanted.producer`.execute(db)
  return rows
}

/** Samples in which the rank or the votes of these producers changed, newest first. */
export async function findRankHistory(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<RankRow[]> {
  const { rows } = await sql<RankRow>`
    /* history of ranks */
    select * from (
      select rank.*, lag((rank.rank, rank.votes)) over place as before, (rank.rank, rank.votes) as now
      from ${wanted(keys)} join producer_rank rank on rank.chain = wanted.chain and rank.producer = wanted.producer
      window place as (partition by rank.chain, rank.producer order by rank.height, rank.ordinal, rank.fact_id)
    ) told
    where before is distinct from now
    order by height desc, ordinal desc, fact_id desc`.execute(db)
  return rows
}

/** The keys as rows of `wanted`. */
export function wanted(keys: readonly ProducerKey[]) {
  const [chains, producers] = [keys.map(({ chain }) => chain), keys.map(({ producer }) => producer)]
  return sql`unnest(${chains}::text[], ${producers}::text[]) as wanted (chain, producer)`
}

export const rankOwner = (row: RankRow): string => producerKey(row)
