import { Height } from '@secretariat/shared'
import { accountOf, block, hashOf } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { ensureChain } from '../store/chains.js'
import { commit } from '../store/commit.js'
import { prepareRanges } from '../store/ranges.js'
import { reportStatus } from '../store/status.js'
import { alpha, emptyTables, nextBatch, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const status = {
  chain: alpha.id,
  state: 'following',
  error: null,
  endpoint: 'ws://node',
  finalized: Height(40),
  finalizedAt: null,
  blocksPerSecond: 2,
  worker: 'w',
} as const

test('spans join across ranges and show the gaps between them', async () => {
  for (const [first, last] of [
    [1, 10],
    [11, 20],
    [31, 40],
  ])
    await writeHistory(db, [], { first, last })
  expect(await db.selectFrom('coverage').selectAll().orderBy('first').execute()).toEqual([
    { chain: alpha.id, first: 1, last: 20 },
    { chain: alpha.id, first: 31, last: 40 },
  ])
})

test('progress of a chain that nobody reads is unknown, not zero', async () => {
  await ensureChain(db, alpha)
  expect(await db.selectFrom('chainProgress').selectAll().executeTakeFirst()).toMatchObject({
    state: null,
    indexedHeight: null,
    indexedAt: null,
    finalized: null,
    lagBlocks: null,
    remaining: null,
    updatedAt: null,
  })
})

test('progress tells height, lag and what remains, with the time of the block', async () => {
  await ensureChain(db, alpha)
  const [range] = await prepareRanges(db, alpha.id, { first: Height(11), last: null })
  await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (range !== undefined) await commit(db, nextBatch(range, 20))
  await reportStatus(db, { ...status, state: 'backfilling' })
  await reportStatus(db, status)
  expect(await db.selectFrom('chainProgress').selectAll().executeTakeFirst()).toMatchObject({
    state: 'following',
    firstHeight: 11,
    indexedHeight: 30,
    indexedHash: hashOf(30),
    indexedAt: new Date(180_000),
    lagBlocks: 10,
    remaining: 20,
  })
})

test('what remains is unknown while the end of an open range is', async () => {
  await ensureChain(db, alpha)
  await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  await reportStatus(db, { ...status, finalized: null })
  expect(await db.selectFrom('chainProgress').select(['remaining', 'lagBlocks']).executeTakeFirst()).toEqual({
    remaining: null,
    lagBlocks: null,
  })
})

test('authors are counted, and blocks of unknown authors beside them', async () => {
  await ensureChain(db, alpha)
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (range === undefined) throw new Error('no range')
  const blocks = [block(1, { author: accountOf(1) }), block(2), block(3, { author: accountOf(1) }), block(4, { author: accountOf(2) })]
  await commit(db, { ...nextBatch(range, 4), blocks })
  const counts = await db.selectFrom('authorCount').select(['author', 'blocks', 'lastHeight', 'lastAt']).orderBy('author').execute()
  expect(counts).toEqual([
    { author: accountOf(1), blocks: 2, lastHeight: 3, lastAt: new Date(18_000) },
    { author: accountOf(2), blocks: 1, lastHeight: 4, lastAt: new Date(24_000) },
    { author: null, blocks: 1, lastHeight: 2, lastAt: new Date(12_000) },
  ])
})
