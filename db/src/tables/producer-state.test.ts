import { type AccountId, type Block, type Fact, judgeGap, ownerOf, type SlotTiming } from '@secretariat/shared'
import { producerOf, scheduleChanged, scheduleProposed, scheduleStated } from '@secretariat/shared/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { projectors } from '../projectors/index.js'
import { project } from '../store/project.js'
import { transact } from '../store/session.js'
import { antelopeBlocks, emptyTables, type Told, testDatabase, writeBlocks } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const eosc = { intervalMs: 3000, repetitions: 1 }
type Rosters = readonly (readonly AccountId[])[]

const rosterOf = (numbers: readonly number[]) => numbers.map((number) => producerOf(number))
const named = (roster: readonly AccountId[]) => roster.map((producer) => ({ producer, key: null }))

/** The facts of these schedules, as headers tell them. */
function schedulesOf(blocks: readonly Block[], rosters: Rosters): Fact[] {
  const announced = rosters.map((roster, version) =>
    scheduleProposed({ height: 1, ordinal: version, locator: `b.${version}`, version, producers: named(roster) }),
  )
  const changed = blocks.flatMap((block, i) => {
    const previous = blocks[i - 1]?.spec
    return previous === undefined || previous === block.spec
      ? []
      : [scheduleChanged({ height: block.height, version: block.spec, previous, locator: 'b' })]
  })
  return [...announced, ...changed]
}

async function arrive(facts: readonly Fact[]): Promise<void> {
  await transact(db, (session) => project(session, projectors, facts))
}

/** What happened in every slot after the second block, said by the rules themselves. */
function judged(blocks: readonly Block[], rosters: Rosters, timing: SlotTiming) {
  return blocks.slice(2).map((block, i) => {
    const parent = blocks[i + 1]
    if (parent?.slot == null || block.slot === null || block.author === null) throw new RangeError('A block without a slot')
    const made = { height: block.height, slot: block.slot, producer: block.author }
    return { height: block.height, ...judgeGap({ height: parent.height, slot: parent.slot }, made, rosters[block.spec], timing) }
  })
}

const chains = fc
  .record({
    repetitions: fc.constantFrom(1, 1, 3, 12),
    start: fc.integer({ min: 1_000, max: 400_000_000 }),
    rosters: fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
    told: fc.array(fc.record({ skipped: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(150)), changes: fc.nat(5), stranger: fc.nat(15) }), {
      minLength: 2,
      maxLength: 30,
    }),
    first: fc.nat(40),
    slots: fc.integer({ min: 1, max: 200 }),
    width: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ repetitions, start, rosters: numbers, told, ...rest }) => {
    const timing = { intervalMs: 500 * repetitions, repetitions }
    const rosters = numbers.map(rosterOf)
    let version = 0
    const blocks = antelopeBlocks(
      start,
      told.map(({ skipped, changes, stranger }): Told => {
        version = changes === 0 ? Math.min(version + 1, rosters.length - 1) : version
        return { skipped, version, ...(stranger === 0 ? { author: producerOf(20) } : {}) }
      }),
      rosters,
      timing,
    )
    return { timing, rosters, blocks, start, ...rest }
  })

test('property: the views blame whom the rules blame, and count what the rules count, whatever the chain, its schedules and its gaps', async () => {
  let misses = 0
  let stops = 0
  await fc.assert(
    fc.asyncProperty(chains, async ({ timing, rosters, blocks, start, first, slots, width }) => {
      await emptyTables(db)
      await writeBlocks(db, blocks, schedulesOf(blocks, rosters), timing, 20)
      const gaps = judged(blocks, rosters, timing)
      const turns = await db.selectFrom('missedTurn').selectAll().orderBy('firstSlot').execute()
      const blamed = turns.flatMap((turn) =>
        Array.from({ length: turn.slots }, (_, i) => ({ slot: turn.firstSlot + i, producer: turn.producer })),
      )
      expect(blamed).toEqual(gaps.flatMap(({ missed }) => missed))
      const stopped = await db.selectFrom('chainStop').select(['firstSlot', 'lastSlot']).orderBy('firstSlot').execute()
      expect(stopped).toEqual(gaps.filter(({ state }) => state === 'stopped').map((gap) => ({ firstSlot: gap.first, lastSlot: gap.last })))
      misses += blamed.length
      stops += stopped.length
      const from = start + first
      expect(await countedBy(from, from + slots - 1, width)).toEqual(counted(blocks, gaps, rosters, timing, from, slots, width))
    }),
    { numRuns: 12, endOnFailure: true },
  )
  expect(misses).toBeGreaterThan(20)
  expect(stops).toBeGreaterThan(2)
})

async function countedBy(from: number, to: number, width: number) {
  const { rows } = await sql<{ key: string; sums: unknown }>`
    select bucket || ' ' || producer as key, array[expected, missed, stopped, unjudged]::text as sums
    from producer_slots('alpha', ${from}, ${to}, ${width})
    where expected + stopped + unjudged > 0 order by 1`.execute(db)
  return new Map(rows.map(({ key, sums }) => [key, sums]))
}

/** The same, slot by slot. */
function counted(
  blocks: readonly Block[],
  gaps: ReturnType<typeof judged>,
  rosters: Rosters,
  timing: SlotTiming,
  from: number,
  slots: number,
  width: number,
) {
  const sums = new Map<string, [number, number, number, number]>()
  const versions = new Map<number, { version: number; state: string }>()
  for (const gap of gaps)
    for (let slot = gap.first; slot <= gap.last; slot++)
      versions.set(slot, { version: blocks[gap.height - 1]?.spec ?? -1, state: gap.state })
  for (const block of blocks.slice(1)) versions.set(block.slot ?? -1, { version: block.spec, state: 'made' })
  for (let slot = from; slot < from + slots; slot++) {
    const found = versions.get(slot)
    const roster = found === undefined ? [] : (rosters[found.version] ?? [])
    if (found === undefined || roster.length === 0) continue
    const key = `${Math.floor((slot - from) / width)} ${ownerOf(slot, roster, timing)}`
    const sum = sums.get(key) ?? [0, 0, 0, 0]
    if (found.state === 'made' || found.state === 'missed') sum[0] += 1
    if (found.state === 'missed') sum[1] += 1
    if (found.state === 'stopped') sum[2] += 1
    if (found.state === 'schedule-mismatch') sum[3] += 1
    sums.set(key, sum)
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, `{${sum.join(',')}}`]))
}

const abc = rosterOf([0, 1, 2])
const gone = (skipped: number, version = 0): Told => ({ skipped, version })

test('nobody is blamed while a schedule is not known, and its owners are as soon as it is', async () => {
  const blocks = antelopeBlocks(3000, [gone(0), gone(1)], [abc], eosc)
  await writeBlocks(db, blocks, [], eosc)
  expect(await db.selectFrom('slotGap').select('state').execute()).toEqual([{ state: 'schedule-unknown' }])
  expect(await db.selectFrom('missedTurn').selectAll().execute()).toEqual([])
  await arrive([scheduleStated({ height: 3, version: 0, producers: named(abc), locator: 's:1' })])
  expect(await db.selectFrom('missedTurn').select(['producer', 'firstSlot']).execute()).toEqual([{ producer: 'prod.c', firstSlot: 3002 }])
})

test('a header’s announcement counts before what a node answered', async () => {
  const blocks = antelopeBlocks(3000, [gone(0), gone(1)], [abc], eosc)
  await writeBlocks(db, blocks, [scheduleStated({ height: 2, version: 0, producers: named(rosterOf([2, 1, 0])), locator: 's:1' })], eosc)
  expect(await db.selectFrom('slotGap').select('state').execute()).toEqual([{ state: 'schedule-mismatch' }])
  await arrive([scheduleProposed({ height: 3, version: 0, producers: named(abc), locator: 'b' })])
  expect(await db.selectFrom('slotGap').select('state').execute()).toEqual([{ state: 'missed' }])
})

test('a version lasts from its first block to the next one’s, with who came and who went', async () => {
  const rosters = [abc, rosterOf([0, 2, 3])]
  const blocks = antelopeBlocks(3000, [gone(0), gone(0), gone(2, 1), gone(0, 1)], rosters, eosc)
  await writeBlocks(db, blocks, schedulesOf(blocks, rosters), eosc)
  const spans = await db
    .selectFrom('scheduleSpan')
    .select(['version', 'fromHeight', 'untilHeight', 'begins', 'joined', 'departed'])
    .orderBy('version')
    .execute()
  expect(spans).toEqual([
    { version: 0, fromHeight: 2, untilHeight: 4, begins: true, joined: null, departed: null },
    { version: 1, fromHeight: 4, untilHeight: null, begins: true, joined: ['prod.d'], departed: ['prod.b'] },
  ])
})

test('a producer stands with its streak while it is silent, and with the streak that ended once it is back', async () => {
  // Each third slot is prod.b's, whose turns are those ≡ 1 mod 3; it misses two and comes back.
  const silent = [gone(0), gone(0), gone(0), gone(0), gone(1), gone(0), gone(1)]
  const blocks = antelopeBlocks(2999, [...silent, gone(0)], [abc], eosc)
  await writeBlocks(db, blocks, schedulesOf(blocks, [abc]), eosc)
  const standing = () =>
    db
      .selectFrom('producerStanding')
      .select(['producer', 'place', 'streak', 'streakFrom', 'recovered', 'ended', 'lastHeight'])
      .orderBy('place')
      .execute()
  const [, second] = await standing()
  expect(second).toEqual({ producer: 'prod.b', place: 2, streak: 2, streakFrom: 3004, recovered: null, ended: null, lastHeight: 3 })
  await emptyTables(db)
  const back = antelopeBlocks(2999, [...silent, gone(0), gone(0)], [abc], eosc)
  await writeBlocks(db, back, schedulesOf(back, [abc]), eosc)
  expect((await standing())[1]).toMatchObject({ streak: 0, recovered: 1, ended: 2 })
})
