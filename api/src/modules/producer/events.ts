import type { Schema } from '@secretariat/db'
import type { AccountId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { ProducerKey } from './key.js'
import { wanted } from './ranks.js'

/** Something that the chain told of a producer; what does not belong to its kind is null. */
export interface EventRow extends ProducerKey {
  readonly kind:
    | 'registered'
    | 'removed'
    | 'emergency-set'
    | 'heartbeat'
    | 'punishment-proposed'
    | 'punishment-approved'
    | 'punishment-bailed'
    | 'punishment-lifted'
  readonly factId: FactId
  readonly height: Height
  readonly at: Date
  readonly account: AccountId | null
  readonly commission: number | null
  readonly url: string | null
  readonly emergency: boolean | null
}

/** Newest first. */
export async function findEvents(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    /* events of producers */
    select event.* from (
      select wanted.chain, wanted.producer, each.change as kind, each.fact_id, each.height, each.ordinal, each.changed_at as at,
        null as account, each.commission, each.url, each.emergency
      from ${wanted(keys)} join producer_change each on each.chain = wanted.chain and each.producer = wanted.producer
      union all
      select wanted.chain, wanted.producer, 'punishment-' || each.step, each.fact_id, each.height, each.ordinal, each.stepped_at,
        each.account, null, null, null
      from ${wanted(keys)} join punishment_step each on each.chain = wanted.chain and each.producer = wanted.producer
    ) event
    order by event.height desc, event.ordinal desc`.execute(db)
  return rows
}
