import type { Schema } from '@secretariat/db'
import type { AssetId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { ValidatorKey } from './key.js'

/** Something that the chain told of a validator; what does not belong to its kind is null. */
export interface EventRow extends ValidatorKey {
  readonly kind: 'preferred' | 'chilled' | 'kicked' | 'offline' | 'slash-reported' | 'slashed' | 'claimed'
  readonly factId: FactId
  readonly height: Height
  readonly at: Date
  readonly era: number | null
  readonly session: number | null
  readonly commission: number | null
  readonly blocked: boolean | null
  /** Parts of a thousand million of the stake. */
  readonly fraction: number | null
  readonly amount: bigint | null
  readonly asset: AssetId | null
}

/** Newest first. */
export async function findEvents(db: Kysely<Schema>, keys: readonly ValidatorKey[]): Promise<EventRow[]> {
  const [chains, validators] = [keys.map(({ chain }) => chain), keys.map(({ validator }) => validator)]
  const { rows } = await sql<EventRow>`
    /* events of validators */
    with wanted as (select * from unnest(${chains}::text[], ${validators}::text[]) as wanted (chain, validator))
    select event.*, session.session from (
      select chain, validator, 'preferred' as kind, fact_id, height, ordinal, preferred_at as at, null::int4 as era, commission, blocked,
        null::int4 as fraction, null::numeric as amount, null as asset
      from wanted join validator_preference using (chain, validator)
      union all
      select chain, validator, change, fact_id, height, ordinal, changed_at, null, null, null, null, null, null
      from wanted join validator_change using (chain, validator)
      union all
      select chain, validator, 'offline', fact_id, height, ordinal, reported_at, null, null, null, null, null, null
      from wanted join validator_offline using (chain, validator)
      union all
      select chain, validator, 'slash-reported', fact_id, height, ordinal, reported_at, era, null, null, fraction, null, null
      from wanted join slash_report using (chain, validator)
      union all
      select stake.chain, stake.account, 'slashed', fact_id, height, ordinal, changed_at, null, null, null, null, amount, asset
      from wanted join stake_change stake on stake.chain = wanted.chain and stake.account = wanted.validator and stake.change = 'slashed'
      union all
      select chain, validator, 'claimed', fact_id, height, ordinal, started_at, era, null, null, null, null, null
      from wanted join payout using (chain, validator)
    ) event
    left join lateral (
      select each.session from session each where each.chain = event.chain and each.height < event.height order by each.height desc limit 1
    ) session on event.kind = 'offline'
    order by event.height desc, event.ordinal desc`.execute(db)
  return rows
}
