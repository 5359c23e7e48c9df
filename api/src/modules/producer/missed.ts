import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ProducerKey } from './key.js'
import type { MissedSlotWhere } from './where.js'

export type MissedRow = Selectable<Schema['missedTurn']>

export interface MissedList {
  readonly chain: ChainId
  readonly where: MissedSlotWhere
  readonly listing: Listing<MissedRow>
}

/** Newest first. */
export function missedList(chain: ChainId, filter: MissedSlotWhere | null | undefined): MissedList {
  const where: MissedSlotWhere = checkedWhere(filter)
  const keys = [
    { column: 'slot', type: 'int8', direction: 'DESC' },
    { column: 'firstSlot', type: 'int8', direction: 'DESC' },
  ] as const
  return { chain, where, listing: { name: 'missed-slots', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where: { producer, fromSlot, untilSlot } }: MissedList) {
  let rows = db.selectFrom('missedTurn').selectAll().where('chain', '=', chain)
  // A gap ends with the block after it: the first condition lets the index find it.
  if (fromSlot != null) rows = rows.where('slot', '>', Math.floor(fromSlot)).where('lastSlot', '>=', Math.floor(fromSlot))
  if (untilSlot != null) rows = rows.where('firstSlot', '<=', Math.floor(untilSlot))
  return equality('producer', producer).reduce((query, condition) => query.where(condition), rows)
}

export function findMissed(db: Kysely<Schema>, list: MissedList, span: Span): Promise<MissedRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countMissed(db: Kysely<Schema>, list: MissedList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** Slots that a producer missed with no block of its own between them. */
export interface StreakRow extends ProducerKey {
  readonly slots: number
  readonly firstSlot: number
  readonly lastSlot: number
  readonly fromAt: Date
  readonly untilAt: Date
  readonly lastHeight: Height
  /** Whether it made no block since. */
  readonly open: boolean
}

/** How far back streaks are looked for. */
export const streakDays = 90

/** Newest first; a streak that began earlier is cut there. */
export async function findStreaks(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<StreakRow[]> {
  const chains = [...new Set(keys.map(({ chain }) => chain))]
  const own = (chain: ChainId): AccountId[] => keys.filter((key) => key.chain === chain).map(({ producer }) => producer)
  return (await Promise.all(chains.map((chain) => streaksOf(db, chain, own(chain))))).flat()
}

async function streaksOf(db: Kysely<Schema>, chain: ChainId, producers: readonly AccountId[]): Promise<StreakRow[]> {
  const { rows } = await sql<StreakRow>`
    /* streaks of producers */
    with since as (
      select block.slot - ${streakDays}::int8 * 86400000 / chain.slot_interval_ms as slot
      from chain join block on block.chain = chain.id where chain.id = ${chain} order by block.height desc limit 1
    ), missed as (
      select turn.*, lag(turn.height) over (partition by turn.producer order by turn.first_slot) as before_height
      from missed_turn turn
      where turn.chain = ${chain} and turn.slot > (select slot from since) and turn.producer = any(${producers}::text[])
    ), marked as (
      select missed.*, (before_height is null or exists (
        select from block where block.chain = ${chain} and block.author = missed.producer
          and block.height >= missed.before_height and block.height < missed.height
      ))::int4 as starts
      from missed
    ), numbered as (
      select marked.*, sum(starts) over (partition by producer order by first_slot) as streak from marked
    ), streak as (
      select producer, sum(slots) as slots, min(first_slot) as first_slot, max(last_slot) as last_slot,
        min(from_at) as from_at, max(until_at) as until_at, max(height) as last_height
      from numbered group by producer, streak
    )
    select ${chain}::text as chain, streak.producer, streak.slots::int8 as slots, streak.first_slot, streak.last_slot, streak.from_at,
      streak.until_at, streak.last_height, not exists (
        select from block where block.chain = ${chain} and block.author = streak.producer and block.height >= streak.last_height
      ) as open
    from streak order by streak.first_slot desc`.execute(db)
  return rows
}
