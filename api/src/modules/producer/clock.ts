import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId, Height, SlotSpan } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'

/** How a chain cuts its time, and where it stands: the newest block that is read, and the schedule it was made under. */
export interface Clock {
  readonly chain: ChainId
  readonly profile: string
  readonly intervalMs: number
  readonly repetitions: number
  readonly height: Height
  readonly slot: number
  readonly at: Date
  readonly author: AccountId | null
  readonly version: number
  /** Null where nobody told who stands in the schedule. */
  readonly producers: readonly AccountId[] | null
  /** First slot that is read. */
  readonly firstSlot: number | null
}

/** Nothing for chains without producers, and for those of which no block is read. */
export async function findClocks(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<Clock[]> {
  const { rows } = await sql<Clock>`
    /* clocks of producers */
    select chain.id as chain, chain.profile, chain.slot_interval_ms as interval_ms, chain.slot_repetitions as repetitions,
      head.height, head.slot, head.time as at, head.author, head.spec as version, schedule.producers,
      (select min(first_slot) from schedule_stretch where schedule_stretch.chain = chain.id) as first_slot
    from chain
    cross join lateral (
      select block.height, block.slot, block.time, block.author, block.spec from block
      where block.chain = chain.id order by block.height desc limit 1
    ) head
    left join producer_schedule schedule on schedule.chain = chain.id and schedule.version = head.spec
    where chain.id = any(${chains}::text[]) and chain.slot_repetitions is not null`.execute(db)
  return rows
}

export async function findClock(db: Kysely<Schema>, chain: ChainId): Promise<Clock | undefined> {
  return (await findClocks(db, [chain]))[0]
}

/** Stretches of time that end with the newest block. */
export const windows = ['round', 'hour', 'day', 'month', 'all'] as const
export type Window = (typeof windows)[number]

const hour = 3_600_000
const lengths = { hour, day: 24 * hour, month: 30 * 24 * hour } as const

/** The slots of a window; undefined where its length, or what is read, is not known. */
export function spanOf({ slot, firstSlot, intervalMs, repetitions, producers }: Clock, window: Window): SlotSpan | undefined {
  if (window === 'all') return firstSlot === null ? undefined : { first: firstSlot, last: slot }
  if (window !== 'round') return { first: slot - Math.floor(lengths[window] / intervalMs) + 1, last: slot }
  return producers === null ? undefined : { first: slot - producers.length * repetitions + 1, last: slot }
}
