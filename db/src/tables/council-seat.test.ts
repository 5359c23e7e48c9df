import { accountOf, councilComposed, motionProposed } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const [ann, bob, cid] = [accountOf(1), accountOf(2), accountOf(3)]
const composed = (height: number, ...members: (typeof ann)[]) =>
  councilComposed({ height, members, locator: 's:Council', ordinal: 1000, prime: members[0] ?? null })

async function seats() {
  const rows = await db.selectFrom('councilSeat').selectAll().orderBy('account').orderBy('fromHeight').execute()
  return rows.map(({ account, fromHeight, untilHeight }) => [account, fromHeight, untilHeight])
}

test('a seat reaches over all consecutive compositions that hold the member, and ends with the first without', async () => {
  await writeHistory(db, [composed(1, ann, bob), composed(10, ann, bob, cid), composed(20, ann), composed(30, ann, bob)])
  expect(await seats()).toEqual([
    [ann, 1, null],
    [bob, 1, 20],
    [bob, 30, null],
    [cid, 10, 20],
  ])
})

test('a seat is exact where its begin was seen, and not where reading began', async () => {
  await writeHistory(db, [composed(50, ann), composed(60, ann, bob)], { first: 50 })
  const rows = await db.selectFrom('councilSeat').select(['account', 'fromExact', 'fromFact', 'untilFact']).orderBy('account').execute()
  expect(rows).toEqual([
    { account: ann, fromExact: false, fromFact: 'alpha/50/s:Council/council.composed', untilFact: null },
    { account: bob, fromExact: true, fromFact: 'alpha/60/s:Council/council.composed', untilFact: null },
  ])
})

test('a composition that is told twice, as two ranges do, changes no seat', async () => {
  await writeHistory(db, [composed(1, ann), composed(51, ann)], { last: 50 })
  await writeHistory(db, [composed(51, ann)], { first: 51 })
  expect(await seats()).toEqual([[ann, 1, null]])
})

test('councils are known from motions alone, with members that are unknown and not none', async () => {
  await writeHistory(db, [composed(1), motionProposed({ height: 2, council: 'TechnicalCommittee' })])
  const rows = await db.selectFrom('council').select(['council', 'members', 'prime', 'openProposals']).orderBy('council').execute()
  expect(rows).toEqual([
    { council: 'Council', members: [], prime: null, openProposals: 0 },
    { council: 'TechnicalCommittee', members: null, prime: null, openProposals: 1 },
  ])
})
