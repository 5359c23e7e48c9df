import { BlockHash, Height, RetryableError, StaleCursorError } from '@secretariat/shared'
import { block, councilComposed, hashOf, motionProposed, motionVoted } from '@secretariat/shared/testing'
import type { PoolClient } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase, poolOf } from '../client.js'
import { alpha, emptyTables, nextBatch, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { commit } from './commit.js'
import { prepareRanges, type Range } from './ranges.js'

const facts = [motionProposed({ height: 2 }), councilComposed({ height: 1 }), motionVoted({ height: 3, ordinal: 2 })]
const { db, url } = await testDatabase()
let range: Range

beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, alpha)
  range = await unread()
})

async function unread(): Promise<Range> {
  const [first] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (first === undefined) throw new Error('no range')
  return first
}

async function counts(): Promise<number[]> {
  const tables = ['block', 'fact', 'motion', 'motionVote', 'councilComposition'] as const
  const rows = tables.map((table) =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  )
  return (await Promise.all(rows)).map(({ count }) => count)
}

test('a batch moves blocks, facts, projections and the range together', async () => {
  await commit(db, nextBatch(range, 4, facts))
  expect(await counts()).toEqual([4, 3, 1, 1, 1])
  expect(await unread()).toMatchObject({ height: 4, hash: hashOf(4), parentHash: hashOf(0) })
  await commit(db, nextBatch(await unread(), 2))
  expect(await unread()).toMatchObject({ height: 6, hash: hashOf(6), parentHash: hashOf(0) })
})

test('blocks and facts come back as they were written', async () => {
  const author = motionProposed().proposer
  const call = {
    name: 'System.remark',
    length: 9,
    arguments: { text: 'a\\b\t"c"\n委员会 😀', big: '340282366920938463463374607431768211455' },
  }
  const batch = nextBatch(range, 1, [motionProposed({ call })])
  await commit(db, { ...batch, blocks: [block(1, { author, slot: 7, skipped: 2, spec: 9290 })] })
  expect(await db.selectFrom('block').selectAll().executeTakeFirst()).toEqual({
    ...block(1),
    time: new Date(6000),
    author,
    slot: 7,
    skipped: 2,
    spec: 9290,
  })
  expect(await db.selectFrom('motion').select(['callName', 'callArguments']).executeTakeFirst()).toEqual({
    callName: call.name,
    callArguments: call.arguments,
  })
})

test('the same batch twice is refused and leaves nothing', async () => {
  const batch = nextBatch(range, 4, facts)
  await commit(db, batch)
  await expect(commit(db, batch)).rejects.toThrow(StaleCursorError)
  expect(await counts()).toEqual([4, 3, 1, 1, 1])
})

test('of two writers at the same moment one is refused and leaves nothing', async () => {
  const results = await Promise.allSettled([commit(db, nextBatch(range, 4, facts)), commit(db, nextBatch(range, 3, facts))])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason)).toEqual([expect.any(StaleCursorError)])
  expect((await counts())[0]).toBe((await unread()).height)
})

test('a batch with a hole, a stranger or another parent is refused', async () => {
  const batch = nextBatch(range, 3)
  await expect(commit(db, { ...batch, blocks: [block(1), block(3), block(2)] })).rejects.toThrow('block 3 of alpha stands at place 1')
  await expect(commit(db, { ...batch, blocks: [block(1)] })).rejects.toThrow('1 blocks up to 3')
  await expect(commit(db, { ...batch, facts: [motionProposed({ height: 9 })] })).rejects.toThrow('a fact of block 9')
  await commit(db, batch)
  const other = { ...nextBatch(await unread(), 1), parentHash: BlockHash(hashOf(99)) }
  await expect(commit(db, other)).rejects.toThrow(RetryableError)
  expect(await counts()).toEqual([3, 0, 0, 0, 0])
})

test('a connection that is killed at any statement leaves nothing, and the next attempt succeeds', async () => {
  const fragile = await openDatabase(url)
  const kill = { at: 0, seen: 0 }
  poolOf(fragile).on('acquire', (client: PoolClient & { processID?: number }) => {
    const query = client.query.bind(client)
    const dying = (...given: Parameters<PoolClient['query']>) => {
      kill.seen += 1
      if (kill.seen !== kill.at) return query(...given)
      return poolOf(db)
        .query('select pg_terminate_backend($1, 5000)', [client.processID])
        .then(() => query(...given))
    }
    // COPY takes a stream and returns it: it cannot wait for the kill.
    Object.assign(client, {
      query: (...given: Parameters<PoolClient['query']>) => (typeof given[0] === 'string' ? dying(...given) : query(...given)),
    })
  })
  for (kill.at = 1; ; kill.at += 1) {
    kill.seen = 0
    const outcome = await commit(fragile, nextBatch(range, 4, facts)).catch((error: unknown) => error)
    if (outcome === undefined) break
    expect(outcome).toBeInstanceOf(RetryableError)
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
  }
  expect(kill.at).toBeGreaterThan(10)
  expect(await counts()).toEqual([4, 3, 1, 1, 1])
  await fragile.destroy()
})
