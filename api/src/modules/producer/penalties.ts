import type { Schema } from '@secretariat/db'
import type { ChainId, FactId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ProducerKey } from './key.js'
import { wanted } from './ranks.js'

/** The chain's own counters beside our count up to the same block. */
export interface PenaltyRow extends Selectable<Schema['producerPenalty']> {
  /** Null where that block is not read. */
  readonly ourMissed: number | null
  /** Whether reading begins with the chain's first block. */
  readonly comparable: boolean
}

/** The newest sample of each producer. */
export async function findPenalties(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<PenaltyRow[]> {
  const { rows } = await sql<PenaltyRow>`
    /* penalties of producers */
    with stated as materialized (
      select penalty.*, head.slot
      from ${wanted(keys)}
      cross join lateral (
        select * from producer_penalty each
        where each.chain = wanted.chain and each.producer = wanted.producer
        order by each.height desc, each.ordinal desc, each.fact_id desc limit 1
      ) penalty
      left join lateral (
        select block.slot from block where block.chain = penalty.chain and block.height <= penalty.height order by block.height desc limit 1
      ) head on true
    ), counted as (
      select sample.fact_id, ours.producer, ours.missed
      from (
        select distinct stated.fact_id, stated.chain, stated.slot, (
          select min(first_slot) from schedule_stretch where schedule_stretch.chain = stated.chain) as first_slot
        from stated
      ) sample
      cross join lateral producer_slots(sample.chain, sample.first_slot, sample.slot, sample.slot - sample.first_slot + 1) ours
    )
    select stated.*, counted.missed as our_missed, exists (
      select from coverage where coverage.chain = stated.chain and coverage.first <= 1 and coverage.last >= stated.height
    ) as comparable
    from stated left join counted on counted.fact_id = stated.fact_id and counted.producer = stated.producer`.execute(db)
  return rows
}

/** The newest sign of life that the chain's table showed. */
export interface HeartbeatRow extends ProducerKey {
  readonly beatAt: Date
  readonly factId: FactId
  readonly height: Height
}

export async function findHeartbeats(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<HeartbeatRow[]> {
  const { rows } = await sql<HeartbeatRow>`
    /* heartbeats */
    select beat.chain, beat.producer, beat.beat_at, beat.fact_id, beat.height
    from ${wanted(keys)} join producer_heartbeat beat on beat.chain = wanted.chain and beat.producer = wanted.producer`.execute(db)
  return rows
}

export type EmergencyRow = Selectable<Schema['emergencyStatement']>

/** What the newest sample says of the chain's emergency; nothing for chains that know none. */
export async function findEmergency(db: Kysely<Schema>, chain: ChainId): Promise<EmergencyRow | undefined> {
  return await db
    .selectFrom('emergencyStatement')
    .selectAll()
    .where('chain', '=', chain)
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .orderBy('factId', 'desc')
    .limit(1)
    .executeTakeFirst()
}
