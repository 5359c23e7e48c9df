import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { slotOf } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eosc } from '../profiles/antelope/eosc.js'
import { reference } from './recording.js'

const path = join(reference, 'data', 'eosc', 'snapshot-heads.json')
const headSchema = z.object({ commit_unix: z.number(), block_id: z.string(), block_num: z.number() })

/** From the first head whose time is that of its own upload: earlier ones, and five on one day in December, were uploaded together. */
const BULK = new Set([Date.parse('2019-12-23T21:48:46+08:00') / 1000])
const FIRST = Date.parse('2019-10-12T01:00:15+08:00') / 1000

function readHeads() {
  const { rows } = z.object({ rows: z.array(headSchema) }).parse(JSON.parse(readFileSync(path, 'utf8')))
  return rows.map((row) => ({ height: row.block_num, id: row.block_id, at: row.commit_unix }))
}

/** The uploader's clock says when a head was taken, to a few slots: the slot that ran then. */
const slotAt = (seconds: number): number =>
  slotOf(Math.floor((seconds * 1000) / eosc.timing.intervalMs) * eosc.timing.intervalMs, eosc.timing)

interface Stretch {
  readonly until: number
  readonly slots: number
  readonly missed: number
}

function stretches(heads: ReturnType<typeof readHeads>): Stretch[] {
  const trusted = heads.filter(({ at }) => at >= FIRST && !BULK.has(at))
  return trusted.slice(1).map((head, i) => {
    const before = trusted[i] ?? head
    const slots = Math.round((head.at - before.at) / (eosc.timing.intervalMs / 1000))
    return { until: head.at, slots, missed: slots - (head.height - before.height) }
  })
}

const sum = (all: readonly Stretch[]): number => all.reduce((total, { missed }) => total + missed, 0)
const isDay = ({ slots }: Stretch): boolean => slots >= 28_700 && slots <= 28_900

test.skipIf(!existsSync(path))('276 real heads of EOSC give the slots that are known to have been missed between them', () => {
  const heads = readHeads()
  expect(heads).toHaveLength(276)
  for (const { id, height } of heads) expect(Number.parseInt(id.slice(0, 8), 16)).toBe(height)
  const [first, last] = [heads.find(({ at }) => at === FIRST), heads.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('The heads have no first or last one')
  const slots = slotAt(last.at) - slotAt(first.at)
  const blocks = last.height - first.height
  expect({ blocks, missed: Math.abs(slots - blocks - 130_391) <= 1 }).toEqual({ blocks: 9_226_040, missed: true })
  const days = stretches(heads).filter(isDay)
  expect(days).toHaveLength(261)
  expect(sum(days)).toBe(99_412)
  const missed = days.map((day) => day.missed).toSorted((a, b) => a - b)
  expect({ median: missed[130], least: missed[0] }).toEqual({ median: 5, least: -1 })
  // A day on which one producer, or two, made nothing at all.
  expect([10, 1252, 2490].map((bound) => missed.filter((each) => (bound === 10 ? each <= 10 : each >= bound)).length)).toEqual([
    165, 45, 15,
  ])
  expect(
    days
      .toSorted((a, b) => b.missed - a.missed)
      .slice(0, 5)
      .map((day) => day.missed),
  ).toEqual([5099, 4798, 3777, 3766, 3440])
})
