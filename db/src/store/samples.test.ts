import { type ChainId, Height, type Said, Timestamp } from '@secretariat/shared'
import { councilComposed, hashOf } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, nextBatch, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { commit } from './commit.js'
import { prepareRanges } from './ranges.js'
import { loadSamples, recordSample, reportFailedSample, type Sample } from './samples.js'

const { db } = await testDatabase()
beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, alpha)
})

const members = (count: number): Said => {
  const { chain: _, height: _h, hash: _b, time: _t, locator: _l, ordinal: _o, ...said } = councilComposed({ members: hashes(count) })
  return said
}
const hashes = (count: number) => councilComposed().members.slice(0, count)
const look = (slot: number, said: readonly Said[], height = 7): Sample => ({
  chain: alpha.id,
  name: 'seats',
  slot,
  height: Height(height),
  hash: hashOf(height),
  time: Timestamp(1000 * height),
  said,
})
const told = async (chain: ChainId = alpha.id) => {
  const rows = await db.selectFrom('fact').select(['height', 'locator', 'ordinal']).where('chain', '=', chain).orderBy('ordinal').execute()
  return rows.map(({ height, locator, ordinal }) => `${height} ${locator} ${ordinal}`)
}

test('what a look saw is a fact with its projection; what the next one sees unchanged is none, and is known to be looked at', async () => {
  expect(await recordSample(db, look(40, [members(1)]))).toBe(1)
  const [first] = await loadSamples(db, alpha.id)
  expect(await recordSample(db, look(41, [members(1)], 8))).toBe(0)
  expect(await told()).toEqual(['7 s:40:seats 1000000'])
  expect(await db.selectFrom('councilComposition').select('height').execute()).toEqual([{ height: 7 }])
  const [second] = await loadSamples(db, alpha.id)
  expect(second).toMatchObject({ slot: 41, height: 8, error: null })
  expect(second?.takenAt?.getTime()).toBeGreaterThan(first?.takenAt?.getTime() ?? Number.POSITIVE_INFINITY)
})

test('what comes back after a change is told again, and counts as later although the last final block is the same', async () => {
  for (const [slot, count] of [
    [1, 1],
    [2, 2],
    [3, 1],
  ] as const)
    await recordSample(db, look(slot, [members(count)]))
  expect(await told()).toEqual(['7 s:1:seats 1000000', '7 s:2:seats 1000001', '7 s:3:seats 1000002'])
})

test('of several things that one look saw, those that changed are told', async () => {
  await recordSample(db, look(1, [members(1), members(2)]))
  await recordSample(db, look(2, [members(1), members(0), members(2)]))
  expect(await told()).toEqual(['7 s:1:seats 1000000', '7 s:1:seats:1 1000001', '7 s:2:seats 1000002'])
})

test('a slot is told once, however many look at it at once', async () => {
  const written = await Promise.all([1, 2, 2, 1].map((count) => recordSample(db, look(5, [members(count)]))))
  expect(written.filter((facts) => facts > 0)).toEqual([1])
  expect(await recordSample(db, look(4, [members(0)]))).toBe(0)
  expect(await told()).toHaveLength(1)
})

test('a look and the blocks around it are written beside each other, whichever comes first', async () => {
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (range === undefined) throw new Error('no range')
  const batch = nextBatch(range, 20, [councilComposed({ height: 7, ordinal: 3 })])
  await Promise.all([
    commit(db, batch),
    recordSample(db, look(40, [members(1)])),
    recordSample(db, { ...look(40, [members(2)]), name: 'b' }),
  ])
  expect((await told()).filter((line) => line.includes(' s:40:'))).toHaveLength(2)
  expect(await told()).toHaveLength(3)
  expect(await db.selectFrom('range').select('height').execute()).toEqual([{ height: 20 }])
  await recordSample(db, look(60, [members(2)], 40))
  const [read] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (read === undefined) throw new Error('no range')
  await commit(db, nextBatch(read, 30, [councilComposed({ height: 40, ordinal: 3 })]))
  expect((await told()).filter((line) => line.startsWith('40 '))).toHaveLength(2)
})

test('a look that breaks off in the middle leaves nothing, and the slot can be told again', async () => {
  // Safety: the fact is written before its projection refuses it.
  const broken = { ...members(1), council: null } as unknown as Said
  await expect(recordSample(db, look(3, [members(2), broken]))).rejects.toThrow('not-null constraint')
  expect([await told(), await loadSamples(db, alpha.id)]).toEqual([[], []])
  expect(await recordSample(db, look(3, [members(2)]))).toBe(1)
})

test('a failure is told beside what the last look saw, until one succeeds', async () => {
  await reportFailedSample(db, { chain: alpha.id, name: 'seats', error: 'no answer' })
  expect(await loadSamples(db, alpha.id)).toMatchObject([{ slot: null, takenAt: null, error: 'no answer' }])
  await recordSample(db, look(3, [members(2)]))
  await reportFailedSample(db, { chain: alpha.id, name: 'seats', error: 'eosio/bps: row 2 lacks name' })
  expect(await loadSamples(db, alpha.id)).toMatchObject([{ slot: 3, height: 7, error: 'eosio/bps: row 2 lacks name' }])
  await recordSample(db, look(4, [members(2)]))
  expect(await loadSamples(db, alpha.id)).toMatchObject([{ slot: 4, error: null }])
})

const waiting = (slot: number, said: readonly Said[], height: number): Sample => ({ ...look(slot, said, height), awaitsBlock: true })

async function readTo(height: number): Promise<void> {
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (range === undefined) throw new Error('no range')
  await commit(db, nextBatch(range, height - range.height))
}

test('a look that awaits its block is told with that block, projected and only once, whenever it is read', async () => {
  await readTo(5)
  expect(await recordSample(db, waiting(40, [members(1)], 7))).toBe(0)
  expect([await told(), await loadSamples(db, alpha.id)]).toMatchObject([[], [{ slot: null, takenAt: null }]])
  await readTo(6)
  expect(await told()).toEqual([])
  await readTo(9)
  await readTo(12)
  expect(await told()).toEqual(['7 s:40:seats 1000000'])
  expect(await db.selectFrom('councilComposition').select('height').execute()).toEqual([{ height: 7 }])
  expect(await loadSamples(db, alpha.id)).toMatchObject([{ slot: 40, height: 7, hash: hashOf(7), waiting: [] }])
  expect(await recordSample(db, waiting(50, [members(2)], 12))).toBe(1)
})

test('looks that wait are told in order, each with what the one before it did not see; a slot waits once, and not more than eight', async () => {
  for (const [slot, count] of [
    [1, 1],
    [2, 1],
    [2, 3],
    [3, 2],
  ] as const)
    await recordSample(db, waiting(slot, [members(count)], 10 + slot))
  expect((await loadSamples(db, alpha.id))[0]?.waiting.map(({ slot }) => slot)).toEqual([1, 2, 3])
  await readTo(12)
  expect([await told(), await loadSamples(db, alpha.id)]).toMatchObject([['11 s:1:seats 1000000'], [{ slot: 2, height: 12 }]])
  await readTo(13)
  expect(await told()).toEqual(['11 s:1:seats 1000000', '13 s:3:seats 1000000'])
  for (let slot = 20; slot < 40; slot++) await recordSample(db, waiting(slot, [members(1)], 100))
  expect((await loadSamples(db, alpha.id))[0]?.waiting).toHaveLength(8)
})

test('what was seen at a block that was undone counts for nothing when it waited, and is looked at again when it did not', async () => {
  const undone = { hash: hashOf(999) }
  await recordSample(db, { ...waiting(40, [members(1)], 7), ...undone })
  await recordSample(db, { ...look(40, [members(1)]), name: 'quick', ...undone })
  expect(await told()).toEqual(['7 s:40:quick 1000000'])
  await readTo(20)
  expect(await loadSamples(db, alpha.id)).toMatchObject([
    { name: 'quick', slot: null, seen: [] },
    { name: 'seats', slot: null, waiting: [] },
  ])
  expect(await recordSample(db, { ...look(41, [members(1)], 18), name: 'quick' })).toBe(1)
  expect(await told()).toEqual(['7 s:40:quick 1000000', '18 s:41:quick 1000000'])
})

test('looks and blocks that arrive at the same moment wait for each other and lose nothing', async () => {
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: null })
  if (range === undefined) throw new Error('no range')
  const names = ['a', 'b', 'c', 'd']
  for (const name of names) await recordSample(db, { ...waiting(1, [members(1)], 7), name })
  await Promise.all([
    commit(db, nextBatch(range, 20)),
    ...names.map((name) => recordSample(db, { ...waiting(2, [members(2)], 9), name })),
    recordSample(db, { ...waiting(1, [members(3)], 8), name: 'e' }),
  ])
  await readTo(21)
  expect((await told()).map((line) => line.replace(/ \d+$/, '')).sort()).toEqual(
    [...names.flatMap((name) => [`7 s:1:${name}`, `9 s:2:${name}`]), '8 s:1:e'].sort(),
  )
})
