import { type Database, loadSamples, rebuild } from '@secretariat/db'
import { tableDigests, testDatabase } from '@secretariat/db/testing'
import { type IndexerOptions, parseChain } from '@secretariat/indexer'
import { type Devnet, startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { slotOf } from '@secretariat/shared'
import { afterAll, describe, expect, test } from 'vitest'
import { compareAuthority } from './antelope/authority.js'
import { compareFund, compareMultisigs, compareVotes } from './antelope/contracts.js'
import { compareSlots, toldBy, truthOf } from './antelope/slots.js'

const BLOCKS = 3000
/** A long life, by days of three-second slots; chains of other slots live as many blocks. */
const LONG_LIFE = 28_800 * Number(process.env.SECRETARIAT_DAYS ?? 0)
/** Blocks from one look at the tables to the next in a long life. */
const STEP = 7200
const LONG_MS = 120_000 + 60 * LONG_LIFE

type Kind = 'eosc' | 'antelope'

/** A simulated chain of a kind, and the database it is read into. */
async function worldOf(kind: Kind) {
  const [{ db }, devnet] = await Promise.all([testDatabase(), startDevnet({ kind, seed: 'whole', blocks: BLOCKS })])
  afterAll(() => devnet.stop())
  const index = (options: Partial<IndexerOptions> = {}) => indexSilently(db, [parseChain(`sim=${devnet.url}`, kind)], options)
  return { db, devnet, index, kind }
}

interface World extends Awaited<ReturnType<typeof worldOf>> {}

async function leaveAndComeBack({ db, devnet, index }: World): Promise<void> {
  const stop = new AbortController()
  const [left] = await index({ signal: stop.signal, onProgress: (_, { blocks }) => blocks > 0 && stop.abort() })
  expect(left?.error?.message).toContain('what was read is kept')
  const { hashes } = await toldBy(db)
  expect(hashes.length).toBeGreaterThan(0)
  expect(hashes).toEqual(truthOf(devnet.ledger()).hashes.slice(0, hashes.length))
}

async function readAll({ db, devnet, index }: World): Promise<void> {
  expect(await index()).toMatchObject([{ error: null }])
  const truth = truthOf(devnet.ledger())
  expect(await toldBy(db)).toEqual(truth)
  expect(truth.empty).not.toEqual([])
  const { genesis, slotIntervalMs, slotRepetitions } = await db.selectFrom('chain').selectAll().executeTakeFirstOrThrow()
  const { chainId, intervalMs, repetitions } = devnet.ledger()
  expect([genesis, slotIntervalMs, slotRepetitions]).toEqual([chainId, intervalMs, repetitions])
}

/** Lets the chain go on until what is its newest block now cannot be undone. */
function settle(devnet: Devnet<Kind>): void {
  for (const head = devnet.height(); devnet.finalizedHeight() < head; ) devnet.produce(20)
}

/** Reads while the chain goes on, as an indexer does that is started again and again. */
async function liveLong({ devnet, index }: World): Promise<void> {
  for (let left = LONG_LIFE; left > 0; left -= STEP) {
    devnet.produce(Math.min(left, STEP))
    expect(await index()).toMatchObject([{ error: null }])
  }
}

async function readOn({ db, devnet, index, kind }: World): Promise<void> {
  expect(await index()).toMatchObject([{ error: null, blocks: 0 }])
  const [before, time] = [devnet.finalizedHeight(), devnet.time()]
  settle(devnet)
  expect(await index()).toMatchObject([{ error: null, blocks: devnet.finalizedHeight() - before }])
  expect(await toldBy(db)).toEqual(truthOf(devnet.ledger()))
  await compareSamples(db, kind, time)
}

/** Every sample of the profile was taken when it was due last before a time, or later, without a complaint. */
async function compareSamples(db: Database, kind: Kind, time: number): Promise<void> {
  const { id, profile } = parseChain('sim=http://node', kind)
  if (profile.family !== 'antelope') throw new TypeError(`${kind} is an Antelope chain`)
  const slot = slotOf(time, profile.timing)
  const taken = new Map((await loadSamples(db, id)).map((sample) => [sample.name, sample]))
  expect([...taken.keys()].sort()).toEqual(profile.samples.map(({ name }) => name).sort())
  for (const { name, everySlots } of profile.samples) {
    const sample = taken.get(name)
    const isTaken = (sample?.slot ?? -1) >= slot - (slot % everySlots)
    expect({ name, error: sample?.error, isTaken }).toEqual({ name, error: null, isTaken: true })
  }
}

async function rebuildAll({ db }: World): Promise<void> {
  const before = await tableDigests(db)
  await rebuild(db)
  expect(await tableDigests(db)).toEqual(before)
}

describe.each(['eosc', 'antelope'] as const)('a simulated chain of kind %s', async (kind) => {
  const world = await worldOf(kind)
  const { db, devnet } = world
  test('can be left at any moment: what was read is whole', () => leaveAndComeBack(world), LONG_MS)
  test('is read over HTTP to the last final block: every hash, author and empty slot is what truly happened', () => readAll(world), LONG_MS)
  test('is read while it goes on', () => liveLong(world), LONG_MS)
  test('is not read twice: a second run finds nothing new, and one after more blocks reads those', () => readOn(world), LONG_MS)
  test('blames every missed slot on its owner, and knows every schedule and stop', () => compareSlots(db, devnet.ledger()), LONG_MS)
  test('tells of every multisig that was shown what truly became of it', () => compareMultisigs(db, devnet.ledger()), LONG_MS)
  test('finds that enough have signed where the contract of the chain does', () => compareAuthority(db, devnet), LONG_MS)
  test('finds in the fund what the ledger says, and every payment', () => compareFund(db, devnet.ledger()), LONG_MS)
  test('knows what every voter has behind every producer', () => compareVotes(db, devnet.ledger()), LONG_MS)
  test('has the same rows when they are made again from the facts', () => rebuildAll(world), LONG_MS)
})
