import type { Schema } from '@secretariat/db'
import { type AccountId, type ChainId, type Height, producerPolicy } from '@secretariat/shared'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { checkedOrder, checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type Clock, findClock, spanOf, type Window } from './clock.js'
import { producerSlots } from './slots.js'
import type { ProducerOrder, ProducerWhere } from './where.js'

/** A producer, where it stands and how it does. */
export interface ProducerRow {
  readonly key: string
  readonly chain: ChainId
  readonly producer: AccountId
  readonly standing: 'active' | 'standby' | 'left'
  readonly state: 'ok' | 'suspected' | 'offline' | 'punishable' | 'recovering' | 'unknown' | null
  readonly place: number | null
  readonly rank: number | null
  readonly lastHeight: Height | null
  readonly lastSlot: number | null
  readonly lastAt: Date | null
  readonly streak: number | null
  readonly streakFrom: number | null
  readonly streakUntil: number | null
}

/** Beside them, what they are sorted by: null in windows that were not asked for. */
interface SortedRow extends ProducerRow {
  readonly missedRound: number | null
  readonly missedHour: number | null
  readonly missedDay: number | null
  readonly missedMonth: number | null
  readonly reliabilityMonth: number | null
}

/** What a list of producers is made of; without a clock it is empty. */
export interface ProducerList {
  readonly chain: ChainId
  readonly clock: Clock | undefined
  readonly where: ProducerWhere
  readonly windows: ReadonlySet<Window>
  readonly listing: Listing<SortedRow>
}

const columns = {
  PLACE: { column: 'place', type: 'int8' },
  RANK: { column: 'rank', type: 'int8' },
  MISSED_ROUND: { column: 'missedRound', type: 'int8', window: 'round' },
  MISSED_HOUR: { column: 'missedHour', type: 'int8', window: 'hour' },
  MISSED_DAY: { column: 'missedDay', type: 'int8', window: 'day' },
  MISSED_MONTH: { column: 'missedMonth', type: 'int8', window: 'month' },
  RELIABILITY_MONTH: { column: 'reliabilityMonth', type: 'float8', window: 'month' },
  STREAK: { column: 'streak', type: 'int8' },
  LAST_BLOCK: { column: 'lastHeight', type: 'int8' },
} as const

const standard = [
  { field: 'PLACE', direction: 'ASC' },
  { field: 'RANK', direction: 'ASC' },
] as const

/** In the order of the schedule, then of votes, when nothing else is asked. */
export async function producerList(
  db: Kysely<Schema>,
  chain: ChainId,
  filter: ProducerWhere | null | undefined,
  orderBy: readonly ProducerOrder[] | null | undefined,
): Promise<ProducerList> {
  const where = checkedWhere(filter)
  const orders = checkedOrder(orderBy)
  const chosen = (orders.length > 0 ? orders : standard).map(({ field, direction }) => ({ ...columns[field], direction }))
  const windows = new Set(chosen.flatMap((each) => ('window' in each ? [each.window] : [])))
  const keys = [
    ...chosen.map(({ column, type, direction }) => ({ column, type, direction })),
    { column: 'key', type: 'text', direction: 'ASC' } as const,
  ]
  return { chain, clock: await findClock(db, chain), where, windows, listing: { name: 'producers', filter: { chain, where }, keys } }
}

/** Everybody who stands in the schedule or for election, or ever stood in a schedule that is read. */
function known(db: Kysely<Schema>, list: Pick<ProducerList, 'chain' | 'clock' | 'windows'>, only?: readonly AccountId[]) {
  const { chain, clock, windows } = list
  const among = only === undefined ? sql`true` : sql`producer = any(${only}::text[])`
  const rows = sql<SortedRow>`(
    with standing as (
      select * from producer_standing where chain = ${chain} and ${among}
    ), ranked as (
      select producer, rank from producer_rank where fact_id = (
        select fact_id from producer_rank where chain = ${chain} order by height desc, ordinal desc, fact_id desc limit 1
      ) and ${among}
    ), everybody as (
      select producer from standing union select producer from ranked
      union select producer from (select unnest(producers) as producer from schedule_naming where chain = ${chain}) named where ${among}
    )
    select ${chain}::text || ':producer:' || everybody.producer as key, ${chain}::text as chain, everybody.producer,
      case when standing.producer is not null then 'active' when ranked.producer is not null then 'standby' else 'left' end as standing,
      ${stateOf(clock)} as state, standing.place, ranked.rank,
      last_block.height as last_height, last_block.slot as last_slot, last_block.time as last_at,
      standing.streak, standing.streak_from, standing.streak_until,
      round.missed as missed_round, hour.missed as missed_hour, day.missed as missed_day, month.missed as missed_month,
      (month.expected - month.missed)::float8 / nullif(month.expected, 0) as reliability_month
    from everybody
    left join standing using (producer)
    left join ranked using (producer)
    left join lateral (
      select block.height, block.slot, block.time from block
      where block.chain = ${chain} and block.author = everybody.producer order by block.height desc limit 1
    ) last_block on true
    ${sql.join(
      (['round', 'hour', 'day', 'month'] as const).map((window) => joined(window, clock, windows)),
      sql` `,
    )}
  )`
  return db.selectFrom(rows.as('producer')).selectAll()
}

function joined(window: Window, clock: Clock | undefined, windows: ReadonlySet<Window>): RawBuilder<unknown> {
  const span = clock !== undefined && windows.has(window) ? spanOf(clock, window) : undefined
  const slots =
    clock === undefined || span === undefined
      ? sql`(select null::text as producer, null::int8 as expected, null::int8 as missed where false)`
      : producerSlots(clock.chain, span)
  return sql`left join ${slots} as ${sql.ref(window)} on ${sql.ref(`${window}.producer`)} = everybody.producer`
}

/** By the chain's policy, from what `producer_standing` says. */
function stateOf(clock: Clock | undefined): RawBuilder<unknown> {
  if (clock === undefined || clock.producers === null) return sql`null::text`
  const policy = producerPolicy(clock.profile, clock.repetitions)
  const round = clock.producers.length * clock.repetitions
  return sql`case
    when standing.producer is null then null
    when exists (${strangers(clock, round)}) then 'unknown'
    when standing.streak >= ${policy.punishableFrom ?? null}::int8 then 'punishable'
    when standing.streak >= ${policy.offlineFrom} then 'offline'
    when standing.streak >= ${policy.suspectedFrom} then 'suspected'
    when standing.ended >= ${policy.offlineFrom} and standing.recovered < ${policy.recoveredAfter} then 'recovering'
    else 'ok'
  end`
}

/** Blocks of the last round that the owner of their slot did not make. */
export function strangers({ chain, height, slot, repetitions }: Clock, round: number): RawBuilder<unknown> {
  return sql`
    select from block join producer_schedule schedule on schedule.chain = block.chain and schedule.version = block.spec
    where block.chain = ${chain} and block.height > ${Math.max(height - round, 1)} and block.slot > ${slot - round}
      and block.author is distinct from schedule.producers[1 + (block.slot / ${repetitions}::int4 % cardinality(schedule.producers))::int4]`
}

function matching(db: Kysely<Schema>, list: ProducerList) {
  const { standing, state, account } = list.where
  const conditions = [...equality('standing', standing), ...equality('state', state), ...equality('producer', account)]
  return conditions.reduce((query, condition) => query.where(condition), known(db, list))
}

export function findProducers(db: Kysely<Schema>, list: ProducerList, span: Span): Promise<SortedRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countProducers(db: Kysely<Schema>, list: ProducerList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** Everybody in the schedule. */
export function findActive(db: Kysely<Schema>, clock: Clock): Promise<ProducerRow[]> {
  return known(db, { chain: clock.chain, clock, windows: new Set() }).where('standing', '=', 'active').execute()
}

/** Those of the accounts of which anything says that they are producers of this chain, or were. */
export async function findByName(db: Kysely<Schema>, chain: ChainId, producers: readonly AccountId[]): Promise<ProducerRow[]> {
  return await known(db, { chain, clock: await findClock(db, chain), windows: new Set() }, producers).execute()
}
