import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, money } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, readerDb } = await seededApi((db) => writeHistory(db, [...elections, ...money]))
const raw = (units: string) => ({ raw: units })

test('keeps the ledger of a budget with the balance after every flow, and finds where the chain says something else', async () => {
  const data = await ask.data(`{ budget(chain: "alpha") {
    name balance { raw } statedBlock statedAt inflow { raw } outflow { raw } nextRefillBlock
    ledger { totalCount nodes { flow amount { raw } flowSum { raw } balance { raw } otherBudget member { handle } account { id } at } }
    findings { totalCount nodes { expected { raw } stated { raw } difference { raw } source { kind block } previousFact } }
  } }`)
  expect(data).toMatchObject({
    budget: {
      ...{ name: 'Council', balance: raw('836'), statedBlock: 53, statedAt: timeOf(53), inflow: null, outflow: raw('159') },
      nextRefillBlock: 120,
      ledger: {
        totalCount: 3,
        nodes: [
          { flow: 'REWARD', amount: raw('-9'), flowSum: raw('-159'), balance: raw('841'), member: { handle: 'ann' } },
          { flow: 'TRANSFER', amount: raw('-50'), balance: raw('850'), otherBudget: 'ForumWorkingGroup', member: null, account: null },
          { flow: 'FUNDING_REQUEST', amount: raw('-100'), balance: raw('900'), otherBudget: null, at: timeOf(50) },
        ],
      },
      findings: {
        totalCount: 1,
        nodes: [
          {
            ...{ expected: raw('841'), stated: raw('836'), difference: raw('-5'), source: { kind: 'STATE_SAMPLE', block: 53 } },
            previousFact: 'alpha/35/s:Council/budget.stated',
          },
        ],
      },
    },
  })
})

test('shows only the flows that are asked for, and null for a budget that never was', async () => {
  const data = await ask.data(`{
    some: budget(chain: "alpha") { ledger(flows: [TRANSFER, REFILL]) { totalCount nodes { balance { raw } } } }
    empty: budget(chain: "alpha") { ledger(flows: []) { totalCount } }
    group: budget(chain: "alpha", name: "ForumWorkingGroup") { balance { raw } inflow { raw } }
    nobody: budget(chain: "alpha", name: "Nobody") { name } wrong: budget(chain: "alpha", name: "::") { name }
  }`)
  expect(data).toEqual({
    some: { ledger: { totalCount: 1, nodes: [{ balance: raw('850') }] } },
    empty: { ledger: { totalCount: 0 } },
    group: { balance: null, inflow: raw('50') },
    ...{ nobody: null, wrong: null },
  })
})

test('puts spending to the term that approved it and to the term that paid it', async () => {
  const sum = 'term { cycle } budgetName flow amount { raw } payments definition { key }'
  const data = await ask.data(
    `{ spending(chain: "alpha") { byApprovingTerm { ${sum} } byExecutingTerm { ${sum} } approvals { known total } } }`,
  )
  const request = { budgetName: 'Council', flow: 'FUNDING_REQUEST', amount: raw('100'), payments: 1 }
  const transfer = { budgetName: 'Council', flow: 'TRANSFER', amount: raw('50'), payments: 1 }
  const [approving, executing] = ['spending-by-approving-term', 'spending-by-executing-term'].map((key) => ({ definition: { key } }))
  expect(data).toEqual({
    spending: {
      byApprovingTerm: [
        { term: { cycle: 1 }, ...request, ...approving },
        { term: null, ...transfer, ...approving },
      ],
      byExecutingTerm: [
        { term: { cycle: 2 }, ...request, ...executing },
        { term: { cycle: 2 }, ...transfer, ...executing },
      ],
      approvals: { known: 1, total: 2 },
    },
  })
})

test('needs no more statements for more flows', async () => {
  const query = (first: number) => `{ budget(chain: "alpha") { ledger(first: ${first}) { nodes {
    member { handle } account { address } source { blockHash }
  } } } }`
  const [one, three] = await statementsOf(readerDb, query(1), query(3))
  expect(three).toBe(one)
})
