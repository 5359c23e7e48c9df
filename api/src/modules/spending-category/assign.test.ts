import { type Database, record } from '@secretariat/db'
import { testDatabase, writeHistory } from '@secretariat/db/testing'
import { ChainId, type Stated } from '@secretariat/shared'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { type Caller, stranger } from '../../caller.js'
import { graphqlHandler } from '../../http/graphql.js'
import { standardSeats } from '../../live/seats.js'
import { streamsOf } from '../../live/streams.js'
import { schema } from '../../schema.js'
import { createApi } from '../../server.js'
import { asker } from '../../testing/ask.js'
import { spendingStory } from '../../testing/spending-story.js'

const { db } = await testDatabase()
const logger = pino({ level: 'silent' })
const ask = asker(createApi({ db, logger, demo: false }))
await writeHistory(db, spendingStory)

const deputy: Caller = { viewer: { name: 'dee', role: 'deputy', via: 'session' }, address: null, forged: undefined }

async function assign(caller: Caller, decisions: readonly object[], write: Database | undefined = db) {
  const yoga = graphqlHandler({ schema, db, write, logger, demo: false, streams: streamsOf(db, logger, standardSeats) })
  const query = `mutation ($input: AssignCategoriesInput!) { assignCategories(input: $input) {
    userErrors { code field } result { items { subject category categorySource bounty suggestion { category } decisions { author category previous note } } }
  } }`
  const body = JSON.stringify({ query, variables: { input: { chain: 'alpha', decisions } } })
  const answer = await yoga.fetch(
    'http://api/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body },
    { caller },
  )
  return await answer.json()
}

test('proposes a category with its reasons, which counts only once somebody confirms it', async () => {
  const text = `{ spendingBook(chain: "alpha", where: {subject: {in: ["proposal/2", "payment/57/e1"]}}) { items { nodes {
    category suggestion { category bounty reasons { rule words times among } }
  } } } }`
  const nothing = { words: null, times: null, among: null }
  expect(await ask.data(text)).toMatchObject({
    spendingBook: {
      items: {
        nodes: [
          { category: null, suggestion: { category: 'WG Payments', bounty: null, reasons: [{ ...nothing, rule: 'KIND' }] } },
          { category: null, suggestion: { category: 'Bounties', bounty: 4, reasons: [{ ...nothing, rule: 'TITLE', words: 'Bounty' }] } },
        ],
      },
    },
  })
  expect(await assign(deputy, [{ subject: 'proposal/2', category: 'bounty', bounty: 4, note: 'as titled' }])).toMatchObject({
    data: {
      assignCategories: {
        userErrors: [],
        result: {
          items: [
            {
              category: 'Bounties',
              categorySource: 'DECISION',
              bounty: 4,
              suggestion: null,
              decisions: [{ author: 'dee', note: 'as titled' }],
            },
          ],
        },
      },
    },
  })
})

test('keeps what was decided before, and learns from it for the same receiver', async () => {
  const both = ['payment/57/e1', 'payment/58/e1']
  await assign(deputy, [{ subject: both[0], category: 'KPI' }])
  const answer = await assign(deputy, [{ subject: both[0] }])
  expect(answer).toMatchObject({
    data: {
      assignCategories: {
        result: {
          items: [{ category: null, categorySource: 'DECISION', decisions: [{ category: null }, { category: 'KPI', previous: null }] }],
        },
      },
    },
  })
  const decide = (subject: string, chain: string): Stated => ({
    kind: 'category.assigned',
    chain: ChainId(chain),
    subject,
    data: { category: 'Tools', bounty: null, group: null, reimbursed: null, note: '' },
  })
  for (const subject of ['proposal/1', both[1] ?? ''])
    await record(db, { name: 'ann', via: 'cli', address: null }, decide(subject, 'alpha'))
  const text =
    '{ spendingBook(chain: "alpha", where: {subject: {eq: "payment/57/e1"}}) { items { nodes { suggestion { category reasons { rule } } } } } }'
  expect(await ask.data(text)).toMatchObject({ spendingBook: { items: { nodes: [{ suggestion: { category: 'WG Payments' } }] } } })
})

test('keeps all decisions of a request or none, and names what is wrong', async () => {
  const good = { subject: 'proposal/1', category: 'Media' }
  expect(await assign(deputy, [good, { subject: 'proposal/99', category: 'Media' }])).toMatchObject({
    data: { assignCategories: { result: null, userErrors: [{ code: 'NOT_FOUND', field: 'decisions.1.subject' }] } },
  })
  expect(await assign(deputy, [good, { subject: 'proposal/2', category: 'Holidays' }])).toMatchObject({
    data: { assignCategories: { result: null, userErrors: [{ code: 'UNKNOWN_CATEGORY', field: 'decisions.1.category' }] } },
  })
  expect(await assign(stranger, [good])).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  const text = '{ spendingBook(chain: "alpha", where: {category: {eq: "Media"}}) { items { totalCount } } }'
  expect(await ask.data(text)).toEqual({ spendingBook: { items: { totalCount: 0 } } })
})
