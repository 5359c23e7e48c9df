import { checkDays, dayList, findDays } from '../modules/producer/days.js'
import { findMissed, missedList } from '../modules/producer/missed.js'
import { reliabilityOf } from '../modules/producer/parts.schema.js'
import { findStops, stopListing } from '../modules/producer/stops.js'
import type { MissedSlotWhere, ProducerDayWhere } from '../modules/producer/where.js'
import { findSchedules, scheduleListing } from '../modules/schedule/schedules.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Table } from './table.js'
import { walk } from './walk.js'

/** Days of producers, newest first. */
export const producerDays: Table = {
  name: 'producer-days',
  columns: [
    ...['chain', 'day', 'from_at', 'until_at', 'producer', 'expected', 'produced', 'missed', 'reliability'],
    ...['stopped_slots', 'unjudged_slots', 'complete'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    // Safety: the schema's own type reads the value.
    const where = checkDays(inputOf('ProducerDayWhere', query.where) as ProducerDayWhere | undefined)
    return async function* read(db) {
      const list = await dayList(db, chain, where)
      for await (const page of walk(db, list.listing, (at, span) => findDays(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, day: row.day, from_at: row.fromAt, until_at: row.untilAt, producer: row.producer },
          ...{ expected: row.expected, produced: row.expected - row.missed, missed: row.missed, reliability: reliabilityOf(row) },
          ...{ stopped_slots: row.stopped, unjudged_slots: row.unjudged, complete: row.complete },
        }))
    }
  },
}

/** Missed slots, newest first. */
export const missedSlots: Table = {
  name: 'missed-slots',
  columns: ['chain', 'producer', 'from_slot', 'until_slot', 'slots', 'from_at', 'until_at', 'before_block', 'schedule'],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = missedList(askedChain(query), inputOf('MissedSlotWhere', query.where) as MissedSlotWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findMissed(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, producer: row.producer, from_slot: row.firstSlot, until_slot: row.lastSlot, slots: row.slots },
          ...{ from_at: row.fromAt, until_at: row.untilAt, before_block: row.height, schedule: row.version },
        }))
    }
  },
}

/** Times that the whole chain stood still, newest first. */
export const chainStops: Table = {
  name: 'chain-stops',
  columns: ['chain', 'from_slot', 'until_slot', 'slots', 'from_at', 'until_at', 'last_block', 'next_block', 'next_producer', 'schedule'],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      for await (const page of walk(db, stopListing(chain), (at, span) => findStops(at, chain, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, from_slot: row.firstSlot, until_slot: row.lastSlot, slots: row.slots, from_at: row.fromAt },
          ...{ until_at: row.untilAt, last_block: row.lastHeight, next_block: row.height, next_producer: row.nextProducer },
          schedule: row.version,
        }))
    }
  },
}

/** Versions of the schedule of producers, newest first; names stand in the order of slots. */
export const schedules: Table = {
  name: 'schedules',
  columns: [
    ...['chain', 'version', 'from_block', 'from_at', 'until_block', 'until_at', 'begins', 'proposed_at', 'proposed_block'],
    ...['producers', 'joined', 'left', 'fact'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      for await (const page of walk(db, scheduleListing(chain), (at, span) => findSchedules(at, chain, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, version: row.version, from_block: row.fromHeight, from_at: row.fromAt, until_block: row.untilHeight },
          ...{ until_at: row.untilAt, begins: row.begins, proposed_at: row.proposedAt },
          proposed_block: row.announced === true ? row.namedHeight : null,
          ...{ producers: row.producers?.join(' ') ?? null, joined: row.joined?.join(' ') ?? null, left: row.departed?.join(' ') ?? null },
          fact: row.factId,
        }))
    }
  },
}
