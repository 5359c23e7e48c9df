import { type AccountId, type Fact, Height } from '@secretariat/shared'
import { accountOf, block, eraPaid, sessionStarted, validatorOffline, validatorSet } from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, nextBatch, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { commit } from './commit.js'
import { forgetChain } from './forget.js'
import { prepareRanges } from './ranges.js'
import { rebuild } from './rebuild.js'
import { tallyAgain } from './tally.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const [ann, bob] = [accountOf(1), accountOf(2)]
const authorAt = (height: number): AccountId | null => (height % 3 === 0 ? ann : bob)

/** A session every ten blocks, an era every twenty; eras before the first payment belong to era 0. */
const history: Fact[] = Array.from({ length: 10 }, (_, i) => {
  const height = (i + 1) * 10
  const session = i + 1
  const made = [sessionStarted({ height, session }), validatorSet({ height, ordinal: 1000, locator: 's:Session', session })]
  const paid = session % 2 === 0 ? [eraPaid({ height, ordinal: 3, era: session / 2 - 1 })] : []
  return [...made, ...paid, ...(session === 5 ? [validatorOffline({ height, ordinal: 4 })] : [])]
}).flat()

/** Reads the heights in batches of a size, with an author and a slot for each block. */
async function read(first: number, last: number, size: number, authorOf = authorAt): Promise<void> {
  await ensureChain(db, alpha)
  for (const planned of await prepareRanges(db, alpha.id, { first: Height(first), last: Height(last) })) {
    let range = planned
    while (range.height < (planned.last ?? last)) {
      const batch = nextBatch(range, Math.min(size, (planned.last ?? last) - range.height), history)
      const blocks = batch.blocks.map(({ height }) => block(height, { author: authorOf(height), slot: height }))
      await commit(db, { ...batch, blocks })
      range = { ...range, ...batch.to }
    }
  }
}

const kept = () => db.selectFrom('eraTally').selectAll().orderBy('era').orderBy('validator').execute()
const counted = () => db.selectFrom('authorCount').select(['author', 'blocks', 'lastHeight']).orderBy('author').execute()

test('eras that are read whole are summed once, in whatever order and cut they come', async () => {
  await read(1, 105, 105)
  const inOrder = await kept()
  expect(inOrder.map(({ era }) => era)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  expect(inOrder.slice(2, 6)).toMatchObject([
    { era: 1, validator: ann, sessions: 2, knownSessions: 2, expected: 10, authored: 7, offline: 0 },
    { era: 1, validator: bob, sessions: 2, knownSessions: 2, expected: 10, authored: 13, offline: 0 },
    { era: 2, validator: ann, sessions: 2, knownSessions: 2, expected: 10, authored: 6, offline: 1 },
    { era: 2, validator: bob, offline: 0 },
  ])
  await emptyTables(db)
  await read(53, 105, 11)
  expect((await kept()).map(({ era }) => era)).toEqual([3, 3, 4, 4])
  await read(1, 52, 7)
  expect(await kept()).toEqual(inOrder)
})

test('a session with an author who is not known is not among those that are summed', async () => {
  await read(1, 105, 50, (height) => (height === 25 ? null : authorAt(height)))
  expect((await kept()).filter(({ era }) => era === 1)).toMatchObject([
    { validator: ann, sessions: 2, knownSessions: 1, expected: 5, authored: 4 },
    { validator: bob, sessions: 2, knownSessions: 1, expected: 5, authored: 6 },
  ])
})

test('the sums come again with a rebuild, and go with their chain', async () => {
  await read(1, 105, 40)
  const before = await kept()
  await db.updateTable('eraTally').set({ authored: 99 }).execute()
  await rebuild(db, ['session'])
  expect(await kept()).toEqual(before)
  await forgetChain(db, alpha.id)
  expect(await kept()).toEqual([])
})

test('a batch that completes eras waits for sums that are being made again', async () => {
  await ensureChain(db, alpha)
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: Height(105) })
  if (range === undefined) throw new TypeError('Nothing to read')
  const again = await db.startTransaction().execute()
  await tallyAgain(again)
  const committed = commit(db, nextBatch(range, 105, history))
  await expect.poll(waiting).toBe(1)
  await again.commit().execute()
  await committed
  expect((await kept()).map(({ era }) => era)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
})

async function waiting(): Promise<number> {
  const { rows } = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows.length
}

test('authors are counted the same whether their stretch of blocks is read whole, in part, or last part first', async () => {
  await read(20_001, 40_010, 15_000)
  expect(await counted()).toEqual([
    { author: ann, blocks: 6670, lastHeight: 40_008 },
    { author: bob, blocks: 13_340, lastHeight: 40_010 },
  ])
  const stretches = () => db.selectFrom('authorStretch').select('stretch').distinct().orderBy('stretch').execute()
  expect(await stretches()).toEqual([{ stretch: 2 }])
  await read(1, 20_000, 15_000)
  expect(await stretches()).toEqual([{ stretch: 1 }, { stretch: 2 }])
  expect(await counted()).toEqual([
    { author: ann, blocks: 13_336, lastHeight: 40_008 },
    { author: bob, blocks: 26_674, lastHeight: 40_010 },
  ])
})
