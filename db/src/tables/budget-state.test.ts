import type { Fact } from '@secretariat/shared'
import {
  accountOf,
  budgetDecreased,
  budgetFunded,
  budgetRefilled,
  budgetRefillPlanned,
  budgetSet,
  budgetSpent,
  budgetStated,
  budgetTransferred,
  councilElected,
  joyOf,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  rewardPaid,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const stated = (height: number, units: number) => budgetStated({ height, ordinal: 1000, locator: 's:Council', balance: joyOf(units) })
const announced = (height: number, ordinal: number, units: number) => budgetSet({ height, ordinal, balance: joyOf(units) })
const transferred = (height: number, ordinal: number, units: number) => budgetTransferred({ height, ordinal, amount: joyOf(units) })

async function ledger() {
  const columns = ['flow', 'amount', 'flowSum', 'balance'] as const
  return await db.selectFrom('budgetLedger').select(columns).where('budget', '=', council).orderBy('height').orderBy('ordinal').execute()
}
const council = budgetSet().budget

async function findings() {
  return await db
    .selectFrom('finding')
    .select(['kind', 'height', 'previousFact', 'expected', 'stated', 'difference'])
    .orderBy('height')
    .execute()
}

test('flows are signed, what moved nothing is none, and the balance follows what the chain stated', async () => {
  await writeHistory(db, [
    budgetRefilled({ height: 2, amount: joyOf(10) }),
    stated(3, 500),
    budgetFunded({ height: 4, amount: joyOf(2n ** 100n) }),
    rewardPaid({ height: 5, ordinal: 1, amount: joyOf(0) }),
    rewardPaid({ height: 5, ordinal: 2, amount: joyOf(30) }),
    budgetDecreased({ height: 6, amount: joyOf(70) }),
  ])
  expect(await ledger()).toEqual([
    { flow: 'refill', amount: 10n, flowSum: 10n, balance: null },
    { flow: 'gift', amount: 2n ** 100n, flowSum: 2n ** 100n + 10n, balance: 2n ** 100n + 500n },
    { flow: 'reward', amount: -30n, flowSum: 2n ** 100n - 20n, balance: 2n ** 100n + 470n },
    { flow: 'decrease', amount: -70n, flowSum: 2n ** 100n - 90n, balance: 2n ** 100n + 400n },
  ])
  expect(await findings()).toEqual([])
})

test.each<[string, Fact[]]>([
  ['before', [announced(10, 1, 80), transferred(10, 2, 20), announced(10, 3, 50), transferred(10, 4, 30)]],
  ['after', [transferred(10, 1, 20), announced(10, 2, 80), transferred(10, 3, 30), announced(10, 4, 50)]],
])('a balance announced %s the transfer that makes it agrees, also twice in a block, and is no flow', async (_, block) => {
  await writeHistory(db, [stated(1, 100), ...block, stated(10, 50)])
  expect(await findings()).toEqual([])
  expect(await ledger()).toMatchObject([
    { amount: -20n, balance: 80n },
    { amount: -30n, balance: 50n },
  ])
  const balances = await db.selectFrom('budgetBalance').select(['budget', 'balance', 'inflow', 'outflow']).orderBy('budget').execute()
  expect(balances).toEqual([
    { budget: 'Council', balance: 50n, inflow: null, outflow: 50n },
    { budget: 'ForumWorkingGroup', balance: null, inflow: 50n, outflow: null },
  ])
})

test('a balance announced last already holds the transfer after it, and flows beyond that are added', async () => {
  await writeHistory(db, [announced(10, 1, 80), transferred(10, 2, 20), budgetRefilled({ height: 12, amount: joyOf(5) })])
  const balances = await db.selectFrom('budgetBalance').select(['balance', 'statement']).where('budget', '=', council).execute()
  expect(balances).toEqual([{ balance: 85n, statement: 'alpha/10/e1/budget.set' }])
  expect(await ledger()).toMatchObject([{ balance: 80n }, { balance: 85n }])
})

test('a difference is found once, between the two statements where it arose, and the sum of flows stays what it is', async () => {
  await writeHistory(db, [
    stated(1, 100),
    budgetRefilled({ height: 2, amount: joyOf(10) }),
    stated(2, 110),
    stated(7, 95),
    budgetRefilled({ height: 9, amount: joyOf(10) }),
    stated(9, 105),
    budgetRefilled({ height: 12, amount: joyOf(1) }),
    budgetRefillPlanned({ height: 12, ordinal: 2, at: 22 }),
  ])
  expect(await findings()).toEqual([
    { kind: 'budget-differs', height: 7, previousFact: 'alpha/2/s:Council/budget.stated', expected: 110n, stated: 95n, difference: -15n },
  ])
  expect(await ledger()).toMatchObject([
    { flowSum: 10n, balance: 110n },
    { flowSum: 20n, balance: 105n },
    { flowSum: 21n, balance: 106n },
  ])
  expect(await db.selectFrom('budgetBalance').selectAll().execute()).toMatchObject([
    { balance: 106n, statedHeight: 9, nextRefillHeight: 22 },
  ])
})

test('a balance that was set without a flow is a difference and no flow', async () => {
  await writeHistory(db, [stated(1, 100), announced(5, 1, 40), stated(5, 40)])
  expect(await findings()).toMatchObject([{ height: 5, expected: 100n, stated: 40n, difference: -60n }])
  expect(await ledger()).toEqual([])
})

const elected = (height: number) => councilElected({ height, ordinal: 4 })
const approval = { decision: 'approved', next: 'execution' } as const

test('spending is told by the term that paid and the term that approved last, one payment beside the other', async () => {
  await writeHistory(db, [
    elected(5),
    proposalCreated({ height: 6, ordinal: 1, proposal: '1', type: 'FundingRequest' }),
    proposalCreated({ height: 6, ordinal: 2, proposal: '2', type: 'UpdateWorkingGroupBudget' }),
    proposalCreated({ height: 6, ordinal: 3, proposal: '3', type: 'Signal' }),
    proposalDecided({ height: 8, ordinal: 1, proposal: '1', ...approval }),
    elected(20),
    proposalDecided({ height: 25, ordinal: 1, proposal: '2', ...approval }),
    proposalDecided({ height: 25, ordinal: 2, proposal: '3', ...approval }),
    budgetSpent({ height: 30, ordinal: 1, amount: joyOf(5), account: accountOf(1) }),
    budgetSpent({ height: 30, ordinal: 2, amount: joyOf(6), account: accountOf(2) }),
    proposalExecuted({ height: 30, ordinal: 3, proposal: '1' }),
    announced(30, 4, 0),
    transferred(30, 5, 7),
    proposalExecuted({ height: 30, ordinal: 6, proposal: '2' }),
    budgetSpent({ height: 30, ordinal: 7, amount: joyOf(8), purpose: 'creator-payout' }),
    transferred(30, 7, 9),
    proposalExecuted({ height: 30, ordinal: 8, proposal: '3' }),
    rewardPaid({ height: 30, ordinal: 9 }),
  ])
  const columns = ['flow', 'amount', 'proposal', 'executedTerm', 'approvedTerm'] as const
  const [then, now] = ['alpha/5/e4/council.elected', 'alpha/20/e4/council.elected']
  expect(await db.selectFrom('spending').select(columns).orderBy('ordinal').orderBy('amount').execute()).toEqual([
    { flow: 'funding-request', amount: 5n, proposal: '1', executedTerm: now, approvedTerm: then },
    { flow: 'funding-request', amount: 6n, proposal: '1', executedTerm: now, approvedTerm: then },
    { flow: 'transfer', amount: 7n, proposal: '2', executedTerm: now, approvedTerm: now },
    { flow: 'creator-payout', amount: 8n, proposal: null, executedTerm: now, approvedTerm: null },
    { flow: 'transfer', amount: 9n, proposal: null, executedTerm: now, approvedTerm: null },
  ])
})
