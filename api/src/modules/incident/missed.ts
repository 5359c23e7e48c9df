import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { MissedRow } from '../producer/missed.js'

/** Slots are told from so long before an incident was noticed, until so long after it was over. */
const MARGIN_MS = 10 * 60_000
/** At most so many of each incident, the newest. */
export const missedShown = 50

/** A producer, and the time around which its missed slots are wanted. */
export interface AroundKey {
  readonly id: number
  readonly chain: ChainId
  readonly producer: string
  readonly from: Date
  readonly until: Date
}

export const aroundKey = ({ id }: AroundKey): string => String(id)

/** Newest first, those of each incident in one statement for all. */
export async function findMissedAround(db: Kysely<Schema>, keys: readonly AroundKey[]): Promise<(MissedRow & { around: string })[]> {
  const asked = keys.map(({ from, until, ...key }) => ({
    ...key,
    from: new Date(from.getTime() - MARGIN_MS).toISOString(),
    until: new Date(until.getTime() + MARGIN_MS).toISOString(),
  }))
  const { rows } = await sql<MissedRow & { around: string }>`
    /* missed slots around incidents */
    select asked.id::text as around, missed.*
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (id int8, chain text, producer text, "from" timestamptz, until timestamptz)
    join chain on chain.id = asked.chain and chain.slot_interval_ms is not null
    cross join lateral (
      select * from missed_turn turn
      where turn.chain = asked.chain and turn.producer = asked.producer
        and turn.slot > (extract(epoch from asked."from" - slot_time(0, chain.slot_interval_ms)) * 1000 / chain.slot_interval_ms)::int8
        and turn.first_slot <= (extract(epoch from asked.until - slot_time(0, chain.slot_interval_ms)) * 1000 / chain.slot_interval_ms)::int8
      order by turn.slot desc, turn.first_slot desc
      limit ${missedShown}
    ) missed
    order by asked.id, missed.slot desc, missed.first_slot desc`.execute(db)
  return rows
}
