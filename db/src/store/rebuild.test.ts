import { Height, UsageError } from '@secretariat/shared'
import { accountOf, councilComposed, motionVoted } from '@secretariat/shared/testing'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { alpha, emptyTables, nextBatch, testDatabase, writeHistory } from '../testing/index.js'
import { commit } from './commit.js'
import { prepareRanges } from './ranges.js'
import { projectorNames, rebuild } from './rebuild.js'

const { db } = await testDatabase()
const facts = [
  councilComposed(),
  ...Array.from({ length: 1500 }, (_, i) => motionVoted({ height: 2 + (i % 9), ordinal: i, voter: accountOf(i) })),
]

beforeEach(async () => {
  await emptyTables(db)
  await writeHistory(db, facts)
})

async function rows() {
  return [
    await db.selectFrom('motionVote').selectAll().orderBy('factId').execute(),
    await db.selectFrom('councilComposition').selectAll().execute(),
  ]
}

const votes = async (): Promise<number> => (await db.selectFrom('motionVote').select('factId').execute()).length

/** Rows that no fact tells, and rows that are missing. */
async function spoil(): Promise<void> {
  await db.deleteFrom('councilComposition').execute()
  await db.updateTable('motionVote').set({ aye: false }).execute()
}

test('rows made again are the rows that were there before they were spoiled', async () => {
  const before = await rows()
  await spoil()
  const progress: number[] = []
  const seen = (count: number) => {
    progress.push(count)
  }
  expect(await rebuild(db, undefined, seen)).toBe(1501)
  expect(progress).toEqual([1000, 1501])
  expect(await rows()).toEqual(before)
})

test('only the named rows are made again', async () => {
  const [votesBefore] = await rows()
  await spoil()
  expect(await rebuild(db, ['motion-vote'])).toBe(1500)
  expect(await rows()).toEqual([votesBefore, []])
})

test('a name that no projector has is refused with the names there are', async () => {
  await expect(rebuild(db, ['motions'])).rejects.toThrow(
    new UsageError(`There is no projector "motions"; there are ${projectorNames.join(', ')}`, 2),
  )
  expect(projectorNames).toContain('council-composition')
})

test('readers see the old rows until the new ones are whole, and a reader that began before sees them to its end', async () => {
  await db.deleteFrom('motionVote').where('ordinal', '<', 500).execute()
  const reader = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  onTestFinished(() => reader.rollback().execute())
  const seen = async () => (await reader.selectFrom('motionVote').select('factId').execute()).length
  expect(await seen()).toBe(1000)
  const during: number[] = []
  await rebuild(db, undefined, async () => {
    during.push(await votes())
  })
  expect(during).toEqual([1000, 1000])
  expect(await seen()).toBe(1000)
  expect(await votes()).toBe(1500)
})

test('a batch that is committed meanwhile does not wait, and is in the new rows', async () => {
  const [range] = await prepareRanges(db, alpha.id, { first: Height(101), last: null })
  if (range === undefined) throw new Error('no range')
  await rebuild(db, undefined, async (count) => {
    if (count === 1000) await commit(db, nextBatch(range, 5, [motionVoted({ height: 103 })]))
  })
  expect(await votes()).toBe(1501)
})

test('two rebuilds at the same moment give the same rows', async () => {
  const before = await rows()
  await Promise.all([rebuild(db), rebuild(db)])
  expect(await rows()).toEqual(before)
})

test('a rebuild that is interrupted leaves the old rows', async () => {
  await spoil()
  const before = await rows()
  const interrupted = rebuild(db, undefined, () => {
    throw new Error('interrupted')
  })
  await expect(interrupted).rejects.toThrow('interrupted')
  expect(await rows()).toEqual(before)
})
