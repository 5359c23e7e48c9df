import { record } from '@secretariat/db'
import { writeHistory } from '@secretariat/db/testing'
import { fundStory } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { statedTerm } from '../../testing/fund-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { askerWithRole } from '../../testing/with-role.js'

const { ask, api, db, readerDb } = await seededApi(async (database) => {
  await writeHistory(database, fundStory)
  await record(database, { name: 'ann', via: 'cli', address: null }, statedTerm)
})

test('tells what a fund holds, who decides, and what does not add up', async () => {
  const data = await ask.data(`{ fund(chain: "alpha") {
    account { id } committee { id } publicityBlocks seenBlock
    balance { balance { raw } perBlock { raw } inflow { raw } gifts { raw } payouts { raw } expected { raw } difference { raw } definition { key } }
    balanceOverTime { block balance { raw } } paid { payments amount { raw } }
    stages { stage motions remaining { raw } }
    findings { totalCount nodes { kind motion difference { raw } } }
  } }`)
  expect(data).toMatchObject({
    fund: {
      ...{ account: { id: 'eosio.budget' }, publicityBlocks: 20, seenBlock: 98, paid: [{ payments: 3, amount: { raw: '2000' } }] },
      balance: { expected: { raw: '50355' }, difference: { raw: '-10000' }, gifts: { raw: '20' }, definition: { key: 'fund-balance' } },
      balanceOverTime: [{ block: 49 }, { block: 98 }],
      findings: { totalCount: 2, nodes: [{ kind: 'BALANCE_DIFFERS', motion: null }, { kind: 'PAID_WITHOUT_REQUEST' }] },
    },
  })
})

test('gives motions with ballots, requests and payments, and finds them by stage, proposer and words', async () => {
  const data = await ask.data(`{
    one: fundMotions(chain: "alpha", first: 2, where: { title: { contains: "wall" } }) { nodes {
      key number basis stage amount { raw } paid { raw } remaining { raw } approvals needed committee
      ballots { member { id } agrees block } requests { number state amount { raw } paidBlock ballots { member { id } } }
      payments { evidence block receiver { id } } source { fact }
    } }
    open: fundMotions(chain: "alpha", where: { stage: { in: [PENDING, PUBLICITY] } }) { totalCount nodes { title } }
    none: fundMotion(key: "alpha:fund-motion:1.1") { key }
    found: fundMotion(key: "alpha:fund-motion:12.1") { title salary number basis }
  }`)
  expect(data).toMatchObject({
    one: {
      nodes: [
        {
          ...{
            number: '0',
            basis: 'CERTAIN',
            stage: 'REQUESTED',
            paid: { raw: '400' },
            remaining: { raw: '600' },
            needed: 4,
            committee: 5,
          },
          ballots: [{ member: { id: 'ada' }, agrees: true, block: 6 }, {}, {}, {}],
          requests: [
            { number: '0', state: 'PAID', paidBlock: 34 },
            { number: '2', state: 'OPEN', paidBlock: null, ballots: [{ member: { id: 'ada' } }] },
          ],
          payments: [{ evidence: 'AGREED', block: 34, receiver: { id: 'bob' } }],
          source: { fact: 'alpha/5/e1/fund-motion.proposed' },
        },
      ],
    },
    open: { totalCount: 2, nodes: [{ title: 'Film' }, { title: 'Map' }] },
    none: null,
    found: { salary: true, number: '2', basis: 'COUNTED' },
  })
})

test('reckons the pay of the secretariat against its claims', async () => {
  const data = await ask.data(`{ secretariatTerms(chain: "alpha") {
    number due { raw } claimed { raw } paid { raw } warnings months { from state due { raw } paid { raw } } claims { title }
  } }`)
  expect(data).toEqual({
    secretariatTerms: [
      {
        ...{ number: '5', due: { raw: '1200' }, claimed: { raw: '1200' }, paid: { raw: '1200' }, warnings: [] },
        months: ['2020-02-26', '2020-03-26', '2020-04-26'].map((from) => ({
          from,
          state: 'PAID',
          due: { raw: '400' },
          paid: { raw: '400' },
        })),
        claims: [{ title: '第5届秘书处工资' }],
      },
    ],
  })
})

test('lets the secretary state a term, and says what is wrong with one', async () => {
  const state = (
    rest: string,
  ) => `mutation { setSecretariatTerm(input: { chain: "alpha", from: "2021-01-01", members: [{ name: "wang" }], ${rest} }) {
    result { number pay { raw } warnings months { state } } userErrors { field message } } }`
  const secretary = await askerWithRole(api, db, 'secretary')
  expect(await secretary.data(state('number: "6", until: "2021-05-01"'))).toMatchObject({
    setSecretariatTerm: {
      result: { number: '6', pay: { raw: '100000000' }, warnings: ['TOO_LONG'], months: [{}, {}, {}, {}] },
      userErrors: [],
    },
  })
  expect(await secretary.data(state('number: "7", until: "2020-01-01"'))).toMatchObject({
    setSecretariatTerm: { result: null, userErrors: [{ field: 'until', message: 'ends before it begins' }] },
  })
  const deputy = await askerWithRole(api, db, 'deputy')
  expect(await deputy.codes(state('number: "8", until: "2021-04-01"'))).toEqual(['FORBIDDEN'])
})

test('needs no more statements for more motions', async () => {
  const query = (first: number) => `{ fundMotions(chain: "alpha", first: ${first}) { nodes {
    proposer { address } ballots { member { address } } requests { ballots { agrees } } payments { source { blockHash } } source { blockHash }
  } } }`
  const [seven, nine] = await statementsOf(readerDb, query(7), query(9))
  expect(nine).toBe(seven)
})

test.each([
  ['fund-motions', 10],
  ['fund-payments', 4],
  ['fund-balances', 3],
])('gives %s as a table', async (name, lines) => {
  const answer = await api.fetch(new Request(`http://localhost/v1/${name}.csv?chain=alpha`))
  expect((await answer.text()).trim().split(/\r?\n/)).toHaveLength(lines)
})

test('gives the pay of the secretariat as a table, month by month', async () => {
  const answer = await api.fetch(new Request('http://localhost/v1/secretariat-pay.csv?chain=alpha'))
  expect(await answer.text()).toContain('alpha,5,2020-02-26,2020-03-26,4,paid,0.04,400')
})
