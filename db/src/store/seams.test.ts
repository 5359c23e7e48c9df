import { BlockHash, Height, SeamError } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, nextBatch, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { type Batch, commit } from './commit.js'
import { prepareRanges, type Range } from './ranges.js'

const { db } = await testDatabase()
const foreign = BlockHash(hashOf(0xbad))

beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, alpha)
})

async function neighbours(): Promise<[Range, Range]> {
  await prepareRanges(db, alpha.id, { first: Height(1), last: Height(10) })
  const [low, high] = await prepareRanges(db, alpha.id, { first: Height(1), last: Height(20) })
  if (low === undefined || high === undefined) throw new Error('no ranges')
  return [low, high]
}

function withForeignEnd(batch: Batch): Batch {
  const blocks = batch.blocks.map((block) => (block.height === batch.to.height ? { ...block, hash: foreign } : block))
  return { ...batch, to: { ...batch.to, hash: foreign }, blocks }
}

const coverage = () => db.selectFrom('coverage').select(['first', 'last']).orderBy('first').execute()

test.each([
  ['lower', [0, 1]],
  ['upper', [1, 0]],
])('ranges that join become one span, whichever is read first: %s', async (_, order) => {
  const ranges = await neighbours()
  for (const i of order) await commit(db, nextBatch(ranges[i] ?? ranges[0], 10))
  expect(await coverage()).toEqual([{ first: 1, last: 20 }])
})

test('a range that ends elsewhere than the next one begins is an error that names both blocks', async () => {
  const [low, high] = await neighbours()
  await commit(db, nextBatch(high, 3))
  const error = await commit(db, withForeignEnd(nextBatch(low, 10))).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SeamError)
  expect(String(error)).toContain(`block 10 is ${foreign}, but block 11 has the parent ${hashOf(10)}`)
  expect(await coverage()).toEqual([{ first: 11, last: 13 }])
})

test('a range that begins elsewhere than the one below ends is refused in the same way', async () => {
  const [low, high] = await neighbours()
  await commit(db, withForeignEnd(nextBatch(low, 10)))
  await expect(commit(db, nextBatch(high, 3))).rejects.toThrow(`block 10 is ${foreign}, but block 11 has the parent ${hashOf(10)}`)
})

test('of two neighbours that arrive at the same moment and do not join, one is refused', async () => {
  const [low, high] = await neighbours()
  const blocker = await db.startTransaction().execute()
  await sql`lock table block in exclusive mode`.execute(blocker)
  const commits = Promise.allSettled([commit(db, withForeignEnd(nextBatch(low, 10))), commit(db, nextBatch(high, 10))])
  await expect.poll(waiting).toBe(2)
  await blocker.rollback().execute()
  const refused = (await commits).filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason)).toEqual([expect.any(SeamError)])
})

/** Connections that wait for a lock: on the table, or on the seam. */
async function waiting(): Promise<number> {
  const { rows } = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows.length
}
