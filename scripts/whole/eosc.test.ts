import { type Database, loadSamples, rebuild } from '@secretariat/db'
import { tableDigests, testDatabase } from '@secretariat/db/testing'
import { type IndexerOptions, parseChain } from '@secretariat/indexer'
import { type AntelopeLedger, startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { afterAll, describe, expect, test } from 'vitest'

const BLOCKS = 3000

/** A simulated chain of a kind, and the database it is read into. */
async function world(kind: 'eosc' | 'antelope') {
  const [{ db }, devnet] = await Promise.all([testDatabase(), startDevnet({ kind, seed: 'whole', blocks: BLOCKS })])
  afterAll(() => devnet.stop())
  const index = (options: Partial<IndexerOptions> = {}) => indexSilently(db, [parseChain(`sim=${devnet.url}`, kind)], options)
  return { db, devnet, index }
}

/** What the database tells of blocks, in the words of the chain's own ledger. */
async function toldBy(db: Database) {
  const blocks = await db.selectFrom('block').selectAll().orderBy('height').execute()
  const produced: Record<string, number> = {}
  for (const { author } of blocks) if (author !== null) produced[author] = (produced[author] ?? 0) + 1
  const empty = blocks.flatMap(({ height, skipped }) => (skipped !== null && skipped > 0 ? [{ block: height, slots: skipped }] : []))
  return { hashes: blocks.map(({ hash }) => hash), produced, empty }
}

/** The same of the ledger, which keeps single misses and stops apart. */
function truthOf({ hashes, produced, missed, stops }: AntelopeLedger) {
  const slots = new Map<number, number>()
  const add = (block: number, count: number) => slots.set(block, (slots.get(block) ?? 0) + count)
  for (const { block } of missed) add(block, 1)
  for (const { block, from, to } of stops) add(block, to - from + 1)
  const empty = [...slots].sort(([a], [b]) => a - b).map(([block, count]) => ({ block, slots: count }))
  return { hashes: hashes.slice(1), produced, empty }
}

describe.each(['eosc', 'antelope'] as const)('a simulated chain of kind %s', async (kind) => {
  const { db, devnet, index } = await world(kind)

  test('can be left at any moment: what was read is whole', async () => {
    const stop = new AbortController()
    const [left] = await index({ signal: stop.signal, onProgress: (_, { blocks }) => blocks > 0 && stop.abort() })
    expect(left?.error?.message).toContain('what was read is kept')
    const { hashes } = await toldBy(db)
    expect(hashes.length).toBeGreaterThan(0)
    expect(hashes).toEqual(truthOf(devnet.ledger()).hashes.slice(0, hashes.length))
  }, 60_000)

  test('is read over HTTP to the last final block: every hash, author and empty slot is what truly happened', async () => {
    expect(await index()).toMatchObject([{ error: null }])
    const truth = truthOf(devnet.ledger())
    expect(await toldBy(db)).toEqual(truth)
    expect(truth.empty).not.toEqual([])
    const { genesis, slotIntervalMs, slotRepetitions } = await db.selectFrom('chain').selectAll().executeTakeFirstOrThrow()
    const { chainId, intervalMs, repetitions } = devnet.ledger()
    expect([genesis, slotIntervalMs, slotRepetitions]).toEqual([chainId, intervalMs, repetitions])
  }, 120_000)

  test('has every sample of its profile taken at the end, without a complaint', async () => {
    const samples = await loadSamples(db, parseChain('sim=http://node', kind).id)
    const { profile } = parseChain('sim=http://node', kind)
    expect(profile.family === 'antelope' && profile.samples.map(({ name }) => name).sort()).toEqual(samples.map(({ name }) => name).sort())
    for (const { name, error, height } of samples)
      expect({ name, error, height }).toEqual({ name, error: null, height: devnet.finalizedHeight() })
  })

  test('is not read twice: a second run finds nothing new, and one after more blocks reads those', async () => {
    expect(await index()).toMatchObject([{ error: null, blocks: 0 }])
    const before = devnet.finalizedHeight()
    devnet.produce(200)
    expect(await index()).toMatchObject([{ error: null, blocks: devnet.finalizedHeight() - before }])
    expect(await toldBy(db)).toEqual(truthOf(devnet.ledger()))
  }, 60_000)

  test('has the same rows when they are made again from the facts', async () => {
    const before = await tableDigests(db)
    await rebuild(db)
    expect(await tableDigests(db)).toEqual(before)
  }, 60_000)
})
