import { MemberId } from '@secretariat/shared'
import {
  accountOf,
  budgetSet,
  budgetSpent,
  budgetStated,
  budgetTransferred,
  candidacyAnnounced,
  councilElected,
  councilSeated,
  electionCounted,
  electionFailed,
  joyOf,
  rewardPaid,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const elected = (height: number, cycle: number, ...members: string[]) => councilElected({ height, ordinal: 4, cycle, members })
const first = 'alpha/10/e4/council.elected'
const second = 'alpha/30/e4/council.elected'

async function terms() {
  const columns = ['cycle', 'number', 'queryNodeNumber', 'fromHeight', 'untilHeight', 'untilTerm', 'covered'] as const
  return await db.selectFrom('term').select(columns).orderBy('fromHeight').execute()
}

test('a term reaches from one election to the next, and its three numbers differ where rounds failed', async () => {
  await writeHistory(db, [elected(10, 1, '1', '2'), electionFailed({ height: 20, cycle: 2 }), elected(30, 3, '3', '4')])
  expect(await terms()).toEqual([
    { cycle: 1, number: 1, queryNodeNumber: 2, fromHeight: 10, untilHeight: 30, untilTerm: second, covered: true },
    { cycle: 3, number: 2, queryNodeNumber: 3, fromHeight: 30, untilHeight: null, untilTerm: null, covered: true },
  ])
})

test('the number of a council is unknown where the chain is not read from its beginning, and so is a term that is read in part', async () => {
  await writeHistory(db, [elected(60, 7, '1')], { first: 50, last: 70 })
  await writeHistory(db, [elected(90, 8, '1')], { first: 80, last: 95 })
  expect(await terms()).toMatchObject([
    { cycle: 7, number: null, queryNodeNumber: null, covered: false },
    { cycle: 8, number: null, queryNodeNumber: null, covered: true },
  ])
})

test('pay in the block of an election belongs to the council that leaves where it comes before the election', async () => {
  await writeHistory(db, [
    elected(10, 1, '1'),
    rewardPaid({ height: 30, ordinal: 1, member: '1', amount: joyOf(7) }),
    elected(30, 2, '1'),
    rewardPaid({ height: 40, ordinal: 1, member: '1', amount: joyOf(9) }),
    rewardPaid({ height: 41, ordinal: 1, member: '1', amount: joyOf(0) }),
  ])
  const paid = await db.selectFrom('seatRecord').select(['term', 'rewardPaid', 'rewardAsset']).orderBy('fromHeight').execute()
  expect(paid).toEqual([
    { term: first, rewardPaid: 7n, rewardAsset: 'JOY' },
    { term: second, rewardPaid: 9n, rewardAsset: 'JOY' },
  ])
})

test('a seat knows its stakes from the candidacy and the count, else from the state, else not', async () => {
  const accounts = { stakingAccount: accountOf(1), rewardAccount: accountOf(1) }
  await writeHistory(db, [
    candidacyAnnounced({ height: 5, member: '2', cycle: 1, stake: joyOf(100) }),
    elected(10, 1, '2', '1', '3'),
    electionCounted({ height: 10, ordinal: 9, cycle: 1, winners: [{ member: MemberId('2'), power: joyOf(2n ** 70n) }] }),
    councilSeated({ height: 20, seats: [{ member: MemberId('1'), ...accounts, stake: joyOf(55) }] }),
  ])
  const columns = ['member', 'position', 'ownStake', 'backing', 'asset'] as const
  expect(await db.selectFrom('seat').select(columns).orderBy('position').execute()).toEqual([
    { member: '2', position: 0, ownStake: 100n, backing: 2n ** 70n, asset: 'JOY' },
    { member: '1', position: 1, ownStake: 55n, backing: null, asset: 'JOY' },
    { member: '3', position: 2, ownStake: null, backing: null, asset: null },
  ])
})

test('the budget of a term is what was there just before its election, and unknown where nothing was stated', async () => {
  await writeHistory(db, [
    elected(5, 1, '1'),
    budgetStated({ height: 8, locator: 's:Council', balance: joyOf(1000) }),
    budgetSpent({ height: 9, ordinal: 1, amount: joyOf(100) }),
    rewardPaid({ height: 10, ordinal: 3, member: '1', amount: joyOf(7) }),
    elected(10, 2, '1'),
    budgetSpent({ height: 10, ordinal: 6, amount: joyOf(5) }),
    budgetSet({ height: 20, ordinal: 1, balance: joyOf(800) }),
    budgetTransferred({ height: 20, ordinal: 2, amount: joyOf(50) }),
    elected(30, 3, '1'),
  ])
  const rows = await db.selectFrom('termBudget').select(['term', 'balance', 'asset']).orderBy('term').execute()
  expect(rows).toEqual([
    { term: first, balance: 893n, asset: 'JOY' },
    { term: second, balance: 800n, asset: 'JOY' },
  ])
})
