import type { Schema } from '@secretariat/db'
import { type AccountId, type ChainId, type SlotSpan, slotOf } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { badInput } from '../base/bad-input.js'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type Clock, findClock } from './clock.js'
import { producerSlots, type Sums } from './slots.js'
import type { ProducerDayWhere } from './where.js'

export const usualDays = 30
export const mostDays = 400
const dayMs = 86_400_000
const hourMs = 3_600_000

/** A day of one producer. */
export interface DayRow extends Sums {
  readonly chain: ChainId
  readonly producer: AccountId
  /** YYYY-MM-DD, on the clock that was asked for. */
  readonly day: string
  readonly fromAt: Date
  readonly untilAt: Date
  /** Whether each slot of the day is read. */
  readonly complete: boolean
}

/** Days in a row on a clock that is so many hours ahead of UTC; the numbers count from 1970-01-01. */
export interface Days {
  readonly first: number
  readonly last: number
  readonly offset: number
}

export interface DayList {
  readonly chain: ChainId
  readonly clock: Clock | undefined
  readonly days: Days
  readonly where: ProducerDayWhere
  readonly listing: Listing<DayRow>
}

/** Newest day first, then by name. */
export async function dayList(db: Kysely<Schema>, chain: ChainId, filter: ProducerDayWhere | null | undefined): Promise<DayList> {
  const where: ProducerDayWhere = checkedWhere(filter)
  const clock = await findClock(db, chain)
  const days = daysOf(where, clock)
  const keys = [
    { column: 'day', type: 'text', direction: 'DESC' },
    { column: 'producer', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, clock, days, where, listing: { name: 'producer-days', filter: { chain, where, days }, keys } }
}

/** The filter, where its days can be read at all. */
export function checkDays(filter: ProducerDayWhere | null | undefined): ProducerDayWhere {
  const where: ProducerDayWhere = checkedWhere(filter)
  daysOf({ ...where, until: where.until ?? where.from }, undefined)
  return where
}

function daysOf({ from, until, utcOffsetHours }: ProducerDayWhere, clock: Clock | undefined): Days {
  const offset = checkedOffset(utcOffsetHours ?? 0)
  const last = until == null ? lastDay(clock, offset) : dayNumber(until)
  const first = from == null ? last - usualDays + 1 : dayNumber(from)
  if (first > last) throw badInput(`The first day ${from} comes after the last ${until ?? dayName(last)}`)
  if (last - first >= mostDays) throw badInput(`At most ${mostDays} days; these are ${last - first + 1}`)
  return { first, last, offset }
}

function checkedOffset(offset: number): number {
  if (offset >= -12 && offset <= 14) return offset
  throw badInput(`utcOffsetHours goes from -12 to 14; ${offset} was asked for`)
}

/** The days up to the newest block, as many as are asked for. */
export function lastDays(clock: Clock, days: number, offset: number): Days {
  if (days < 1 || days > mostDays) throw badInput(`days takes from 1 to ${mostDays}; ${days} were asked for`)
  const last = lastDay(clock, checkedOffset(offset))
  return { first: last - days + 1, last, offset }
}

function lastDay(clock: Clock | undefined, offset: number): number {
  return clock === undefined ? 0 : Math.floor((clock.at.getTime() + offset * hourMs) / dayMs)
}

function dayNumber(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || dayName(time / dayMs) !== text) throw badInput(`Not a day as YYYY-MM-DD: ${text.slice(0, 40)}`)
  return time / dayMs
}

const dayName = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** The slots of these days; days before the first slot there can be have none. */
function slotsOf({ first, last, offset }: Days, clock: Clock): SlotSpan & { readonly perDay: number } {
  const start = (day: number) => {
    const time = day * dayMs - offset * hourMs
    return slotOf(Math.ceil(time / clock.intervalMs) * clock.intervalMs, clock)
  }
  return { first: start(first), last: start(last + 1) - 1, perDay: dayMs / clock.intervalMs }
}

function matching(db: Kysely<Schema>, { chain, clock, days, where }: Pick<DayList, 'chain' | 'clock' | 'days' | 'where'>) {
  const rows = db.selectFrom(daysQuery(chain, clock, days).as('producerDay')).selectAll()
  return equality('producer', where.producer).reduce((query, condition) => query.where(condition), rows)
}

function daysQuery(chain: ChainId, clock: Clock | undefined, days: Days) {
  if (clock === undefined) return sql<DayRow>`(select ''::text as producer, ''::text as day where false)`
  const { first, last, perDay } = slotsOf(days, clock)
  return sql<DayRow>`(
    /* days of producers */
    select ${chain}::text as chain, day.producer, to_char(date '1970-01-01' + (${days.first}::int4 + day.bucket::int4), 'YYYY-MM-DD') as day,
      day.expected, day.missed, day.stopped, day.unjudged,
      slot_time(${first}::int8 + day.bucket * ${perDay}::int8, ${clock.intervalMs}) as from_at,
      slot_time(${first}::int8 + (day.bucket + 1) * ${perDay}::int8, ${clock.intervalMs}) as until_at,
      (
        select coalesce(sum(least(read.last_slot, ${first}::int8 + (day.bucket + 1) * ${perDay}::int8 - 1)
          - greatest(read.first_slot, ${first}::int8 + day.bucket * ${perDay}::int8) + 1), 0) = ${perDay}::int8
        from (select first_slot, last_slot from schedule_stretch where schedule_stretch.chain = ${chain} offset 0) read
        where read.last_slot >= ${first}::int8 + day.bucket * ${perDay}::int8 and read.first_slot < ${first}::int8 + (day.bucket + 1) * ${perDay}::int8
      ) as complete
    from ${producerSlots(chain, { first, last }, perDay)} day
  )`
}

export function findDays(db: Kysely<Schema>, list: DayList, span: Span): Promise<DayRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countDays(db: Kysely<Schema>, list: DayList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** All days of these producers, oldest first; days on which they had no slot are there with none expected. */
export async function findStrip(db: Kysely<Schema>, clock: Clock, days: Days, producers: readonly AccountId[]): Promise<DayRow[]> {
  const rows = await matching(db, { chain: clock.chain, clock, days, where: {} }).execute()
  const found = new Map(rows.map((row) => [`${row.producer} ${row.day}`, row]))
  const { first, perDay } = slotsOf(days, clock)
  return producers.flatMap((producer) =>
    Array.from({ length: days.last - days.first + 1 }, (_, i) => {
      const day = dayName(days.first + i)
      return found.get(`${producer} ${day}`) ?? emptyDay(clock, producer, day, first + i * perDay, perDay)
    }),
  )
}

function emptyDay(clock: Clock, producer: AccountId, day: string, slot: number, perDay: number): DayRow {
  const at = (each: number) => new Date(Date.UTC(2000, 0, 1) + each * clock.intervalMs)
  const none = { expected: 0, missed: 0, stopped: 0, unjudged: 0 }
  return {
    ...none,
    chain: clock.chain,
    producer,
    day,
    fromAt: at(slot),
    untilAt: at(slot + perDay),
    complete: slot + perDay - 1 <= clock.slot,
  }
}
