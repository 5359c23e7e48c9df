import { writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, money } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, api, readerDb } = await seededApi((db) => writeHistory(db, [...elections, ...money]))
const raw = (units: string) => ({ raw: units })

test('lists payments with who received them, the proposal behind them and both terms', async () => {
  const data = await ask.data(`{ spending(chain: "alpha") { payments { totalCount nodes {
    budgetName flow amount { raw } group account { id } members { number } proposal { key } approvedTerm { cycle } executedTerm { cycle } paidAt source { block }
  } } } }`)
  expect(data).toMatchObject({
    spending: {
      payments: {
        totalCount: 2,
        nodes: [
          {
            ...{ budgetName: 'Council', flow: 'TRANSFER', amount: raw('50'), group: 'ForumWorkingGroup', account: null, members: [] },
            ...{ proposal: null, approvedTerm: null, executedTerm: { cycle: 2 }, source: { block: 51 } },
          },
          {
            ...{ flow: 'FUNDING_REQUEST', amount: raw('100'), group: null, account: { id: accountOf(1) }, paidAt: timeOf(50) },
            ...{ proposal: { key: 'alpha:proposal:1' }, approvedTerm: { cycle: 1 }, executedTerm: { cycle: 2 } },
          },
        ],
      },
    },
  })
})

test('sums by kind and by beneficiary, largest first', async () => {
  const data = await ask.data(`{ spending(chain: "alpha") {
    byKind { budgetName flow amount { raw } payments } byBeneficiary { account { id } group amount { raw } payments }
  } }`)
  expect(data).toEqual({
    spending: {
      byKind: [
        { budgetName: 'Council', flow: 'FUNDING_REQUEST', amount: raw('100'), payments: 1 },
        { budgetName: 'Council', flow: 'TRANSFER', amount: raw('50'), payments: 1 },
      ],
      byBeneficiary: [
        { account: { id: accountOf(1) }, group: null, amount: raw('100'), payments: 1 },
        { account: null, group: 'ForumWorkingGroup', amount: raw('50'), payments: 1 },
      ],
    },
  })
})

const request = 'alpha/50/e2/budget.spent'
const transfer = 'alpha/51/e4/budget.transferred'

test.each([
  [{ flow: { eq: 'TRANSFER' } }, [transfer]],
  [{ flow: { in: [] } }, []],
  [{ budget: { eq: 'ForumWorkingGroup' } }, []],
  [{ group: { eq: 'ForumWorkingGroup' } }, [transfer]],
  [{ account: { eq: accountOf(1) } }, [request]],
  [{ proposal: { eq: 'alpha:proposal:1' } }, [request]],
  [{ proposal: { in: ['alpha:proposal:2', 'beta:proposal:1'] } }, []],
  [{ approvedTerm: { eq: 'alpha:term:1' } }, [request]],
  [{ executedTerm: { in: ['alpha:term:1', 'alpha:term:2'] } }, [transfer, request]],
  [{ executedTerm: { eq: 'alpha:term:at-36' } }, []],
  [{ executedTerm: { eq: 'no key' } }, []],
  [{ paidAt: { gt: timeOf(50) } }, [transfer]],
  [{ amount: { gte: '51' } }, [request]],
  [{ amount: { lte: 50 } }, [transfer]],
])('the filter %j holds for the list, the sums and the table alike', async (where, expected) => {
  const text =
    'query ($where: SpendingWhere) { spending(chain: "alpha", where: $where) { payments { nodes { source { fact } } } approvals { total } } }'
  expect(await ask.data(text, { where })).toEqual({
    spending: { payments: { nodes: expected.map((fact) => ({ source: { fact } })) }, approvals: { total: expected.length } },
  })
  const address = `http://api/v1/spending.json?chain=alpha&where=${encodeURIComponent(JSON.stringify(where))}`
  const rows: unknown = await (await api.fetch(new Request(address))).json()
  expect(rows).toEqual(expected.map((fact) => expect.objectContaining({ fact })))
})

test('refuses an amount that is no whole number, and too long a list of beneficiaries', async () => {
  const where = (value: unknown) => ({ where: { amount: { gte: value } } })
  const text = 'query ($where: SpendingWhere) { spending(chain: "alpha", where: $where) { approvals { total } } }'
  for (const value of ['1.5', 1.5, 2 ** 53, 'x', '']) expect(await ask.codes(text, where(value))).toEqual(['BAD_USER_INPUT'])
  expect(await ask.codes('{ spending(chain: "alpha") { byBeneficiary(first: 201) { payments } } }')).toEqual(['BAD_USER_INPUT'])
})

test('needs no more statements for more payments', async () => {
  const query = (first: number) => `{ spending(chain: "alpha") { payments(first: ${first}) { nodes {
    members { number } proposal { key } approvedTerm { cycle } executedTerm { cycle } source { blockHash }
  } } } }`
  const [one, again, two] = await statementsOf(readerDb, query(1), query(1), query(2))
  expect(again).toBe(one)
  expect((two ?? 0) - (one ?? 0)).toBeLessThanOrEqual(3)
})
