import { ChainId, Height } from '@secretariat/shared'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { planRanges, prepareRanges, type Span, secureRanges } from './ranges.js'

const { db } = await testDatabase()
beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, alpha)
})

const span = (first: number, last: number | null): Span => ({ first: Height(first), last: last === null ? null : Height(last) })
const covers = (spans: readonly Span[], height: number): number =>
  spans.filter(({ first, last }) => first <= height && (last === null || height <= last)).length

test('fills below, between and behind what is planned', () => {
  expect(planRanges([span(10, 19), span(30, 39)], span(0, null))).toEqual([span(0, 9), span(20, 29), span(40, null)])
})

test('leaves an open range open and adds nothing behind it', () => {
  expect(planRanges([span(5, null)], span(0, 100))).toEqual([span(0, 4)])
})

test('adds nothing where everything is planned', () => {
  expect(planRanges([span(0, 50), span(51, null)], span(3, null))).toEqual([])
})

test('property: every wanted height belongs to exactly one range afterwards, and no other height is added', () => {
  const gaps = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 })
  fc.assert(
    fc.property(gaps, fc.boolean(), fc.nat(30), fc.option(fc.nat(30)), (pieces, isOpen, from, length) => {
      let next = 0
      const existing = pieces.map(([gap, more]) => {
        const first = next + gap
        next = first + more + 1
        return span(first, next - 1)
      })
      if (isOpen) existing.push(span(next, null))
      const wanted = span(from, length === null ? null : from + length)
      const missing = planRanges(existing, wanted)
      for (let height = 0; height < 100; height += 1) {
        expect(covers([...existing, ...missing], height)).toBe(Math.max(covers(existing, height), covers([wanted], height)))
      }
    }),
  )
})

test('planners at the same moment make each range once', async () => {
  const plans = await Promise.all([1, 2, 3, 4].map(() => prepareRanges(db, alpha.id, span(1, null))))
  expect(new Set(plans.flat().map(({ id }) => id)).size).toBe(1)
})

test('answers only ranges that touch the wanted span and are not read to their end', async () => {
  await prepareRanges(db, alpha.id, span(1, 10))
  await prepareRanges(db, alpha.id, span(21, 30))
  await db.updateTable('range').set({ height: 10 }).where('first', '=', Height(1)).execute()
  const unread = await prepareRanges(db, alpha.id, span(1, 25))
  expect(unread.map(({ first, last }) => [first, last])).toEqual([
    [11, 20],
    [21, 30],
  ])
})

test('the database refuses ranges that overlap', async () => {
  const range = (first: number, last: number | null) => ({ chain: ChainId('alpha'), ...span(first, last), height: first - 1 })
  await db.insertInto('range').values(range(1, 10)).execute()
  await expect(db.insertInto('range').values(range(10, null)).execute()).rejects.toThrow(/exclusion constraint/)
})

test('what is secured is told as it stands, and only once it is on disk', async () => {
  const [range] = await prepareRanges(db, alpha.id, span(1, 10))
  await db.updateTable('range').set({ height: 7 }).execute()
  const flushed = async () => {
    const { rows } = await sql<{ isFlushed: boolean }>`select pg_current_wal_flush_lsn() >= ${written} as "isFlushed"`.execute(db)
    return rows[0]?.isFlushed
  }
  const { rows } = await sql<{ at: string }>`select pg_current_wal_insert_lsn() as at`.execute(db)
  const written = rows[0]?.at
  expect(await secureRanges(db, [range?.id ?? 0])).toMatchObject([{ first: 1, last: 10, height: 7 }])
  expect(await flushed()).toBe(true)
  expect(await secureRanges(db, [])).toEqual([])
})
