import { writeHistory } from '@secretariat/db/testing'
import { budgetRefilled, budgetRefillPlanned, budgetSet, budgetStated, budgetTransferred, joyOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { elections, money } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'
import { daysLeft } from './outlook.schema.js'

const council = { budget: 'Council' } as const
const later = [
  budgetRefilled({ height: 60, amount: joyOf(40) }),
  budgetRefillPlanned({ height: 60, ordinal: 8, at: 75 }),
  budgetSet({ height: 70, ordinal: 1, ...council, balance: joyOf(806) }),
  budgetTransferred({ height: 70, ordinal: 2, amount: joyOf(70) }),
  budgetStated({ height: 80, ordinal: 9, locator: 's:Council', balance: joyOf(806) }),
]
const { ask } = await seededApi((db) => writeHistory(db, [...elections, ...money, ...later]))
const raw = (units: string) => ({ raw: units })

test.each([
  [35, '1000', 35],
  [49, '1000', 35],
  [50, '900', 35],
  [52, '841', 35],
  [53, '836', 53],
  [69, '876', 53],
  [70, '806', 70],
  [100, '806', 80],
])('knows the balance after block %i, and the statement it rests on', async (block, balance, statedBlock) => {
  const data = await ask.data(`{ budget(chain: "alpha") { balanceAt(block: ${block}) { block balance { raw } statement { block } } } }`)
  expect(data).toEqual({ budget: { balanceAt: { block, balance: raw(balance), statement: { block: statedBlock } } } })
})

test('knows no balance before the first statement, and refuses blocks that are not read', async () => {
  expect(await ask.data('{ budget(chain: "alpha") { balanceAt(block: 34) { block } } }')).toEqual({ budget: { balanceAt: null } })
  const { errors } = await ask.answer('{ budget(chain: "alpha") { balanceAt(block: 101) { block } } }')
  expect(errors).toMatchObject([{ message: 'Block 101 of alpha is not read; these are: 1–100', extensions: { code: 'AS_OF_UNAVAILABLE' } }])
})

const curve = (args: string) =>
  ask.data(`{ budget(chain: "alpha") { balanceOverTime${args} { points { block balance { raw } stated } terms { cycle } } } }`)
const curveSchema = z.object({
  budget: z.object({
    balanceOverTime: z.object({ points: z.array(z.object({ block: z.int(), balance: z.object({ raw: z.string() }) })) }),
  }),
})

test('draws a balance with its statements and the terms that began', async () => {
  expect(await curve('')).toEqual({
    budget: {
      balanceOverTime: {
        points: [
          { block: 35, balance: raw('1000'), stated: true },
          { block: 50, balance: raw('900'), stated: false },
          { block: 51, balance: raw('850'), stated: false },
          { block: 52, balance: raw('841'), stated: false },
          { block: 53, balance: raw('836'), stated: true },
          { block: 60, balance: raw('876'), stated: false },
          { block: 70, balance: raw('806'), stated: true },
          { block: 80, balance: raw('806'), stated: true },
        ],
        terms: [{ cycle: 1 }, { cycle: 2 }],
      },
    },
  })
})

test('a curve of fewer points holds the first change, the last, and no average', async () => {
  const all = curveSchema.parse(await curve('')).budget.balanceOverTime.points
  for (const points of [2, 3, 5]) {
    const few = curveSchema.parse(await curve(`(points: ${points})`)).budget.balanceOverTime.points
    expect(few.length).toBeLessThanOrEqual(points)
    expect([few[0], few.at(-1)]).toEqual([all[0], all.at(-1)])
    expect(all).toEqual(expect.arrayContaining(few))
  }
  expect(await curve('(fromBlock: 51, toBlock: 52)')).toMatchObject({
    budget: { balanceOverTime: { points: [{ block: 51 }, { block: 52 }], terms: [] } },
  })
  expect(await ask.codes('{ budget(chain: "alpha") { balanceOverTime(points: 501) { points { block } } } }')).toEqual(['BAD_USER_INPUT'])
})

test('says what came in and went out term by term, transfers in either direction apart', async () => {
  const data = await ask.data('{ budget(chain: "alpha") { flowsByTerm { term { cycle } flow amount { raw } flows } } }')
  const second = { term: { cycle: 2 } }
  expect(data).toEqual({
    budget: {
      flowsByTerm: [
        { ...second, flow: 'FUNDING_REQUEST', amount: raw('-100'), flows: 1 },
        { ...second, flow: 'REFILL', amount: raw('40'), flows: 1 },
        { ...second, flow: 'REWARD', amount: raw('-9'), flows: 1 },
        { ...second, flow: 'TRANSFER', amount: raw('-120'), flows: 2 },
      ],
    },
  })
})

test('reckons how long it lasts from the flows that are read, and tells the refills', async () => {
  const data = await ask.data(`{ budget(chain: "alpha") {
    runway { inflow { raw } outflow { raw } fromAt toAt toBlock } refills { amount { raw } nextBlock everyBlocks lastAmount { raw } lastAt }
    statements { known total }
  } }`)
  expect(data).toEqual({
    budget: {
      runway: { inflow: raw('40'), outflow: raw('229'), fromAt: timeOf(1), toAt: timeOf(100), toBlock: 100 },
      refills: { amount: null, nextBlock: 75, everyBlocks: 15, lastAmount: raw('40'), lastAt: timeOf(60) },
      statements: { known: 2, total: 3 },
    },
  })
})

test('days left are unknown without a balance and endless without a loss', () => {
  const week = { fromAt: new Date('2026-01-01'), toAt: new Date('2026-01-08') }
  expect(daysLeft(100n, 14n, week)).toBe(50)
  expect(daysLeft(100n, 0n, week)).toBeNull()
  expect(daysLeft(100n, -5n, week)).toBeNull()
  expect(daysLeft(null, 14n, week)).toBeNull()
})

test('lists all budgets of a chain, councils first', async () => {
  expect(await ask.data('{ budgets(chain: "alpha") { name balance { raw } } }')).toEqual({
    budgets: [
      { name: 'Council', balance: raw('806') },
      { name: 'ForumWorkingGroup', balance: null },
    ],
  })
})
