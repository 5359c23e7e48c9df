import type { Database } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { type Devnet, type DevnetOptions, startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { Height } from '@secretariat/shared'
import { afterEach, expect, test } from 'vitest'
import { toldBy, truthOf } from './told.js'

const running: Devnet[] = []
afterEach(async () => {
  for (const devnet of running.splice(0)) await devnet.stop()
})

async function devnet(options: Partial<DevnetOptions> = {}): Promise<Devnet> {
  const started = await startDevnet({ kind: 'collective', seed: 'chain', blocks: 600, ...options })
  running.push(started)
  return started
}

function index(db: Database, urls: string, options: { readonly signal?: AbortSignal; readonly once?: boolean } = {}) {
  return indexSilently(db, [parseChain(`alpha=${urls}`, 'collective')], options)
}

async function errorOf(db: Database, urls: string): Promise<string | undefined> {
  const [result] = await index(db, urls)
  return result?.error?.message
}

test('what the database tells of a chain is what truly happened on it, to the last vote', async () => {
  const [{ db }, node] = [await testDatabase(), await devnet({ blocks: 1500 })]
  expect(await errorOf(db, node.url)).toBeUndefined()
  expect(await toldBy(db)).toEqual(truthOf(node.ledger()))
  expect(node.ledger().motions.length).toBeGreaterThan(50)
})

test('a runtime upgrade that shifts every index is decoded right, in the middle of a batch', async () => {
  const [{ db }, node] = [await testDatabase(), await devnet({ upgradeAt: 275 })]
  expect(await errorOf(db, node.url)).toBeUndefined()
  expect(await toldBy(db)).toEqual(truthOf(node.ledger()))
  const specs = await db
    .selectFrom('block')
    .select((eb) => ['spec', eb.fn.min('height').as('from')])
    .groupBy('spec')
    .orderBy('spec')
    .execute()
  // The block that brings the new code is still made by the old one.
  expect(specs.map(({ from }) => from)).toEqual([1, 276])
  expect(await db.selectFrom('runtime').select('spec').execute()).toHaveLength(2)
})

test.each([['errors=0.1'], ['garbage=0.03'], ['truncate=0.02'], ['drop=400'], ['latency=20'], ['rewind=40']] as const)(
  'a node with the fault %s costs time and nothing else',
  async (fault) => {
    const [{ db }, node] = [await testDatabase(), await devnet({ faults: [fault] })]
    expect(await errorOf(db, node.url)).toBeUndefined()
    if (fault.startsWith('rewind')) {
      node.produce(1)
      expect(await errorOf(db, node.url)).toBeUndefined()
    }
    expect(await toldBy(db)).toEqual(truthOf(node.ledger()))
  },
  60_000,
)

test('a reorganisation above finality leaves no trace, whatever its depth', async () => {
  const [{ db }, node] = [await testDatabase(), await devnet({ blocks: 200 })]
  const stop = new AbortController()
  const following = index(db, node.url, { once: false, signal: stop.signal })
  for (const depth of [1, 2, 5, 64]) {
    node.faults.reorg(depth)
    node.produce(10)
  }
  await reached(db, node.finalizedHeight())
  stop.abort()
  await following
  expect(await toldBy(db)).toEqual(truthOf(node.ledger()))
})

test('a node that falls silent is left, and its chain goes on where another node serves it', async () => {
  const { db } = await testDatabase()
  const [silent, other] = [await devnet({ blocks: 300 }), await devnet({ blocks: 300 })]
  silent.faults.drop(1)
  expect(await errorOf(db, `${silent.url},${other.url}`)).toBeUndefined()
  expect(await toldBy(db)).toEqual(truthOf(other.ledger()))
})

test('two indexers of one chain on one database: the second is refused, and the first goes on', async () => {
  const [{ db }, node] = [await testDatabase(), await devnet({ blocks: 100 })]
  const stop = new AbortController()
  const first = index(db, node.url, { once: false, signal: stop.signal })
  await reached(db, node.finalizedHeight())
  expect(await errorOf(db, node.url)).toContain('Another indexer is writing alpha into this database')
  const status = () => db.selectFrom('chainStatus').select(['state', 'error']).execute()
  await expect.poll(status, { timeout: 5000 }).toEqual([{ state: 'following', error: null }])
  node.produce(5)
  await reached(db, node.finalizedHeight())
  stop.abort()
  await first
})

test('an endpoint of another chain is refused with both genesis hashes, and nothing is written', async () => {
  const [{ db }, ours, other] = [await testDatabase(), await devnet({ blocks: 50 }), await devnet({ seed: 'other', blocks: 80 })]
  await index(db, ours.url)
  const before = await toldBy(db)
  expect(await errorOf(db, other.url)).toMatch(
    /serves another chain than alpha: its genesis block is 0x[0-9a-f]{64}, expected 0x[0-9a-f]{64}/,
  )
  expect(await toldBy(db)).toEqual(before)
})

test('history is filled in below what is known, and the result is the same as reading it in one go', async () => {
  const [{ db }, node] = [await testDatabase(), await devnet({ blocks: 300 })]
  const chains = [parseChain(`alpha=${node.url}`, 'collective')]
  for (const from of [200, 90, 1]) await indexSilently(db, chains, { from: Height(from) })
  const told = await toldBy(db)
  // Where reading once began, the members were told although nothing changed.
  const { compositions, ...truth } = truthOf(node.ledger())
  expect(told).toMatchObject(truth)
  expect(told.compositions).toEqual(expect.arrayContaining([...compositions]))
})

/** Waits until the chain is read up to a height. */
async function reached(db: Database, height: number): Promise<void> {
  const newest = async () =>
    (
      await db
        .selectFrom('block')
        .select((eb) => eb.fn.max('height').as('height'))
        .executeTakeFirst()
    )?.height ?? 0
  await expect.poll(newest, { timeout: 20_000, interval: 50 }).toBeGreaterThanOrEqual(height)
}
