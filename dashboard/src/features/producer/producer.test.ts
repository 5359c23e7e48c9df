import { expect, test } from 'vitest'
import { csvAddress, directionOf, producersCsv, producersQuery } from './query-of.js'
import { parseProducersSearch } from './search.js'
import type { DayRow } from './shapes.js'
import { silenceOf } from './silence.js'
import { countDays, toCells } from './to-days.js'

const day = (date: string, expected: number, missed: number): DayRow => ({
  day: date,
  fromAt: `${date}T00:00:00.000Z`,
  untilAt: `${date}T23:59:57.000Z`,
  expected,
  missed,
  produced: expected - missed,
  reliability: expected === 0 ? null : 1 - missed / expected,
  stoppedSlots: 0,
  unjudgedSlots: 0,
  complete: true,
})

test('a day is clean, missed in part or wholly, or not the producer’s at all', () => {
  const cells = toCells([day('2020-03-01', 0, 0), day('2020-03-02', 1252, 0), day('2020-03-03', 1252, 1), day('2020-03-04', 1252, 1252)])
  expect(cells.map(({ state }) => state)).toEqual(['absent', 'clean', 'some', 'none'])
  const { counts, worst } = countDays(cells)
  expect(counts).toEqual({ clean: 1, some: 1, none: 1, unknown: 0, absent: 1 })
  expect(toCells([{ ...day('2020-03-05', 0, 0), unjudgedSlots: 9 }])[0]?.state).toBe('unknown')
  expect(worst?.day).toBe('2020-03-04')
  expect(countDays(toCells([day('2020-03-02', 5, 0)])).worst).toBeUndefined()
})

test('those in the schedule are shown where nothing is said, the longest run of misses first', () => {
  expect(producersQuery('eosc', {}, 8)).toEqual({
    chain: 'eosc',
    where: { standing: { eq: 'ACTIVE' } },
    orderBy: [{ field: 'STREAK', direction: 'DESC' }],
    offset: 8,
    first: 25,
  })
  expect(producersQuery('eosc', { standing: 'ALL', state: 'OFFLINE', sort: 'place', dir: 'desc' }, 0)).toMatchObject({
    where: { state: { eq: 'OFFLINE' } },
    orderBy: [{ field: 'PLACE', direction: 'DESC' }],
  })
  expect([directionOf({ sort: 'place' }), directionOf({ sort: 'month' }), directionOf({ sort: 'reliability' })]).toEqual([
    'asc',
    'desc',
    'asc',
  ])
})

test('the CSV has the filter and the order of the board', () => {
  const query = producersQuery('eosc', { state: 'OK' }, 8)
  const address = new URL(producersCsv(query), 'http://here')
  expect(JSON.parse(address.searchParams.get('where') ?? '')).toEqual(query.where)
  expect(JSON.parse(address.searchParams.get('orderBy') ?? '')).toEqual(query.orderBy)
  expect(csvAddress('missed-slots', 'eosc', { producer: { eq: 'eosio.top' } })).toContain('eosio.top')
})

test('an address that cannot be read counts as not said', () => {
  expect(parseProducersSearch({ sort: 'beauty', state: 'OFFLINE', look: 'table' })).toMatchObject({
    sort: undefined,
    state: 'OFFLINE',
    look: 'table',
  })
})

const head = { height: 10, slot: 5, at: '2020-03-05T00:00:00.000Z', producer: null }
const board = { head, slotsPerRound: 23, slotIntervalMs: 3000 }
const after = (seconds: number) => Date.parse(head.at) + seconds * 1000

test('three rounds without an irreversible block are a silence of the chain, unless it is our reading that lags', () => {
  const following = { state: 'FOLLOWING', lagBlocks: 0 } as const
  expect(silenceOf(board, following, after(207))).toBeUndefined()
  expect(silenceOf(board, following, after(208))).toBe(208)
  expect(silenceOf(board, { state: 'FOLLOWING', lagBlocks: 40 }, after(999))).toBeUndefined()
  expect(silenceOf(board, { state: 'BACKFILLING', lagBlocks: 0 }, after(999))).toBeUndefined()
  expect(silenceOf({ ...board, slotsPerRound: null }, following, after(999))).toBeUndefined()
})
