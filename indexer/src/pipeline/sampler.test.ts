import { ensureChain, loadSamples } from '@secretariat/db'
import { emptyTables, testDatabase } from '@secretariat/db/testing'
import { AssetId, BlockHash, ChainId, Height, RetryableError, Timestamp } from '@secretariat/shared'
import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import type { TableSample, Tables } from '../profiles/antelope/profile.js'
import type { Look } from '../sources/source.js'
import { keepSampling, type Sampling, takeSamples } from './sampler.js'

const chain = ChainId('sim')
const { db } = await testDatabase()
beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, {
    id: chain,
    family: 'antelope',
    profile: 'eosc',
    genesis: null,
    displayName: 'Sim',
    ss58Prefix: null,
    demo: false,
  })
})

const none = () => Promise.reject(new RangeError('no table is read here'))
const unpack = () => {
  throw new RangeError('no transaction is read here')
}
const amount = () => ({ units: '0', asset: AssetId('EOS') })
const tables: Tables = {
  rows: none,
  scopes: none,
  has: none,
  codeHash: none,
  abiHash: none,
  permissions: none,
  schedule: none,
  amount,
  unpack,
}
/** A chain whose newest slot is `head.slot` and whose tables say whether there is an emergency. */
const head = { slot: 0, emergency: false }
const look = async (): Promise<Look> => ({
  tables,
  head: async () => ({
    height: Height(head.slot),
    hash: BlockHash(head.slot.toString(16).padStart(64, '0')),
    time: Timestamp(3000 * head.slot),
    slot: head.slot,
  }),
})
const emergency: TableSample = {
  name: 'emergency',
  everySlots: 10,
  read: async () => [{ kind: 'emergency.stated', emergency: head.emergency }],
}
const broken: TableSample = { name: 'broken', everySlots: 20, read: () => Promise.reject(new Error('eosio/bps row 3: url is missing')) }
const sampling = (samples: readonly TableSample[]): Sampling => ({
  ...{ db, chain, timing: { intervalMs: 3000, repetitions: 1 }, samples, look, log: pino({ level: 'silent' }) },
})
const facts = async () => (await db.selectFrom('fact').select('locator').orderBy('height').execute()).map(({ locator }) => locator)

test('a sample is taken when its slots have passed, and is a fact where it differs from the last', async () => {
  const { signal } = new AbortController()
  for (const [slot, isOn] of [
    [105, false],
    [109, true],
    [111, false],
    [125, true],
  ] as const) {
    Object.assign(head, { slot, emergency: isOn })
    await takeSamples(sampling([emergency]), signal)
  }
  expect(await facts()).toEqual(['s:100:emergency', 's:120:emergency'])
  expect(await loadSamples(db, chain)).toMatchObject([{ slot: 120, height: 125 }])
})

test('a sample that fails is told and leaves the others alone', async () => {
  Object.assign(head, { slot: 205, emergency: true })
  await takeSamples(sampling([broken, emergency]), new AbortController().signal)
  expect(await facts()).toEqual(['s:200:emergency'])
  expect(await loadSamples(db, chain)).toMatchObject([
    { name: 'broken', slot: null, error: 'eosio/bps row 3: url is missing' },
    { name: 'emergency', slot: 200, error: null },
  ])
})

test('an endpoint that does not answer takes nothing away and ends nothing', async () => {
  const silent = { ...sampling([emergency]), look: () => Promise.reject(new RetryableError('no answer')) }
  await takeSamples(silent, new AbortController().signal)
  expect(await loadSamples(db, chain)).toEqual([])
})

test('sampling goes on until it is stopped, and stops in the middle of a read', async () => {
  Object.assign(head, { slot: 305, emergency: true })
  const stop = new AbortController()
  const endless: TableSample = {
    name: 'endless',
    everySlots: 1,
    read: () => {
      stop.abort()
      return Promise.reject(new Error('cut off'))
    },
  }
  await keepSampling(sampling([emergency, endless]), stop.signal)
  expect(await loadSamples(db, chain)).toMatchObject([{ name: 'emergency', slot: 300 }])
})

/** A chain that makes a block with each question, so many times. */
function moving(blocks: number): Look {
  let left = blocks
  return {
    tables,
    head: async () => {
      if (left > 0) Object.assign(head, { slot: head.slot + 1 })
      left -= 1
      return (await look()).head()
    },
  }
}

test.each([
  [2, 1, 902],
  [3, 2, 903],
  [99, 3, 905],
])('tables are read again while blocks come in between: after %i blocks %i times, and the block is %i', async (blocks, times, height) => {
  Object.assign(head, { slot: 900 })
  let reads = 0
  const counted: TableSample = {
    ...emergency,
    read: async () => {
      reads += 1
      return [{ kind: 'emergency.stated', emergency: true }]
    },
  }
  await takeSamples({ ...sampling([counted]), look: async () => moving(blocks) }, new AbortController().signal)
  expect([reads, await loadSamples(db, chain)]).toMatchObject([times, [{ slot: 900, height, hash: (await (await look()).head()).hash }]])
})

test('a look that awaits its block is not taken again before the next one is due', async () => {
  const waiting: TableSample = { ...emergency, awaitsBlock: true }
  for (const slot of [1005, 1009, 1011]) {
    Object.assign(head, { slot })
    await takeSamples(sampling([waiting]), new AbortController().signal)
  }
  const [sample] = await loadSamples(db, chain)
  expect([sample?.slot, sample?.waiting.map(({ slot, height }) => [slot, height])]).toEqual([
    null,
    [
      [1000, 1005],
      [1010, 1011],
    ],
  ])
})
