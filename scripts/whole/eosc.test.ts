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

/** Whose slots were missed, when the chain stood still, and who stood in the schedules that somebody told. */
async function slotsToldBy(db: Database) {
  const turns = await db.selectFrom('missedTurn').selectAll().orderBy('firstSlot').execute()
  const missed = turns.flatMap(({ firstSlot, slots, producer, height }) =>
    Array.from({ length: slots }, (_, i) => ({ slot: firstSlot + i, producer: String(producer), block: Number(height) })),
  )
  const stops = await db.selectFrom('chainStop').selectAll().orderBy('firstSlot').execute()
  const spans = await db.selectFrom('scheduleSpan').selectAll().orderBy('version').execute()
  return {
    missed,
    stops: stops.map(({ firstSlot, lastSlot, height }) => ({ from: firstSlot, to: lastSlot, block: Number(height) })),
    schedules: spans.map(({ version, fromHeight, producers }) => ({
      version,
      from: Number(fromHeight),
      producers: producers?.map(String) ?? null,
    })),
  }
}

/** The same of the ledger. The first schedule of a chain is in no header: only a node's table can tell it, where there is one. */
function slotTruthOf({ missed, stops, schedules, height }: AntelopeLedger, told: readonly { readonly producers: unknown }[]) {
  const inForce = schedules.filter(({ from }) => from !== null && from <= height)
  return {
    missed: missed.map(({ slot, producer, block }) => ({ slot, producer, block })),
    stops,
    schedules: inForce.map(({ version, from, producers }, i) => ({
      version,
      from: Math.max(from ?? 0, 2),
      producers: i === 0 && told[0]?.producers === null ? null : producers,
    })),
  }
}

async function compareSlots(db: Database, ledger: AntelopeLedger): Promise<void> {
  const told = await slotsToldBy(db)
  expect(told).toEqual(slotTruthOf(ledger, told.schedules))
  expect([told.missed, told.stops, told.schedules]).not.toContainEqual([])
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

  test('blames every missed slot on its owner, and knows every schedule and stop, as the chain itself does', () =>
    compareSlots(db, devnet.ledger()))

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
