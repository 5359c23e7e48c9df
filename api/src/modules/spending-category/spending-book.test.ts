import { testDatabase, writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApi } from '../../server.js'
import { asker } from '../../testing/ask.js'
import { statementsOf } from '../../testing/counting.js'
import { spendingStory } from '../../testing/spending-story.js'

const { db } = await testDatabase()
const api = createApi({ db, logger: pino({ level: 'silent' }), demo: false })
const ask = asker(api)
await writeHistory(db, spendingStory)

const raw = (units: string) => ({ raw: units })
const figures = 'figures { items asked { raw } paid { raw } }'

test('adds up what was asked, approved, paid and failed, transfers apart', async () => {
  const data = await ask.data(`{ spendingBook(chain: "alpha", where: {source: {eq: CHAIN}}) {
    categorised { known total } totals { items asked { raw } approved { raw } paid { raw } failed { raw } bookedUnpaid { raw } unknown }
    byKind { kind spent ${figures} }
  } }`)
  expect(data).toEqual({
    spendingBook: {
      categorised: { known: 0, total: 4 },
      totals: [
        { items: 4, asked: raw('130'), approved: raw('130'), paid: raw('112'), failed: raw('30'), bookedUnpaid: raw('0'), unknown: 0 },
      ],
      byKind: [
        { kind: 'FUNDING_REQUEST', spent: true, figures: { items: 2, asked: raw('130'), paid: raw('100') } },
        { kind: 'TRANSFER', spent: false, figures: { items: 1, asked: null, paid: raw('50') } },
        { kind: 'DISCRETIONARY', spent: true, figures: { items: 2, asked: null, paid: raw('12') } },
      ],
    },
  })
})

test('puts what was paid to the term that asked and to the term that paid, and says why the two differ', async () => {
  const term = 'term { key recorded }'
  const data = await ask.data(`{ spendingBook(chain: "alpha", where: {source: {eq: LEDGER}}) {
    byCategory { category ${figures} } byBounty { bounty ${figures} }
    creation: byTerm(accounting: CREATION) { ${term} category paid { raw } }
    execution: byTerm(accounting: EXECUTION) { ${term} category paid { raw } }
    differences { ${term} byCreation { raw } byExecution { raw } carriedIn { raw } carriedOut { raw } }
    totals { booked { raw } bookedUnpaid { raw } paid { raw } unknown }
  } }`)
  const [first, second] = ['test-1', 'test-2'].map((key) => ({ key, recorded: true }))
  const bounty = { items: 1, asked: raw('100'), paid: raw('90') }
  expect(data).toEqual({
    spendingBook: {
      byCategory: [
        { category: 'Bounties', figures: bounty },
        { category: null, figures: { items: 2, asked: raw('55'), paid: raw('0') } },
      ],
      byBounty: [{ bounty: 1, figures: bounty }],
      creation: [{ term: first, category: 'Bounties', paid: raw('90') }],
      execution: [{ term: second, category: 'Bounties', paid: raw('90') }],
      differences: [
        { term: first, byCreation: raw('90'), byExecution: raw('0'), carriedIn: raw('0'), carriedOut: raw('90') },
        { term: second, byCreation: raw('0'), byExecution: raw('90'), carriedIn: raw('90'), carriedOut: raw('0') },
      ],
      totals: [{ booked: raw('140'), bookedUnpaid: raw('50'), paid: raw('90'), unknown: 1 }],
    },
  })
})

test.each([
  [{ outcome: { eq: 'FAILED' } }, ['proposal/2']],
  [{ kind: { in: ['DISCRETIONARY'] } }, ['payment/58/e1', 'payment/57/e1']],
  [{ title: { contains: 'bounty' } }, ['proposal/2', 'ledger/7']],
  [{ workingGroup: { eq: 'ForumWorkingGroup' }, paid: { gte: '6' } }, ['payment/57/e1', 'payment/51/e4']],
  [{ createdTerm: { eq: 'alpha:term:1' } }, []],
  [{ createdTerm: { eq: 'test-1' }, source: { eq: 'LEDGER' } }, ['ledger/8', 'ledger/7']],
  [{ paidTerm: { eq: 'alpha:term:2' }, kind: { eq: 'FUNDING_REQUEST' } }, ['proposal/1']],
  [{ categorised: { eq: true } }, ['ledger/7']],
  [{ account: { eq: accountOf(2) } }, ['proposal/2']],
  [{ subject: { in: [] } }, []],
])('the filter %j finds its items', async (where, expected) => {
  const text = 'query ($where: SpendingItemWhere) { spendingBook(chain: "alpha", where: $where) { items { nodes { subject } } } }'
  expect(await ask.data(text, { where })).toEqual({ spendingBook: { items: { nodes: expected.map((subject) => ({ subject })) } } })
})

test('needs no more statements for more items', async () => {
  const query = (first: number) => `{ spendingBook(chain: "alpha") { items(first: ${first}) { nodes {
    suggestion { category } decisions { seq } createdTerm { key } paidTerm { key } proposal { key } account { address }
  } } } }`
  const [, one, again, all] = await statementsOf(db, query(1), query(2), query(2), query(5))
  expect(again).toBe(one)
  expect((all ?? 0) - (one ?? 0)).toBeLessThanOrEqual(2)
})

test('writes every table as CSV, the ledger in the columns that secretaries keep', async () => {
  const get = async (table: string, where = '{}') =>
    (await (await api.fetch(new Request(`http://api/v1/${table}.csv?chain=alpha&where=${encodeURIComponent(where)}`))).text()).split('\r\n')
  expect(await get('spending-ledger')).toEqual([
    'Testnet,Proposal #,Title,Status,Amount Asked,Amount Minted,Exchange Rate,$ amount,Category,Bounty,WG,Reimbursed',
    'Alpha,1,A tool for all,Executed,0.00000001,0.00000001,,,,,,',
    'Alpha,2,"Bounty #4, week 2",Execution Failed,0.000000003,0,,,,,,',
    'Alpha,7,Bounty 1,Approved,1,0.9,,,Bounties,1,,Y',
    'Alpha,8,Council report,Approved,0.5,0.5,,,,,,',
    'Alpha,9,Odd,Executed,0.05,,,,,,,',
    '',
  ])
  expect(await get('spending-items', '{"source":{"eq":"LEDGER"}}')).toHaveLength(5)
  expect(await get('spending-terms')).toHaveLength(6)
  expect((await get('spending-categories'))[1]).toContain('alpha,')
})
