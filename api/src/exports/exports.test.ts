import { writeHistory } from '@secretariat/db/testing'
import { motionClosed, motionExecuted, motionHashOf, motionProposed } from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addressOf } from '../modules/base/address.js'
import { seededApi } from '../testing/seeded-api.js'
import { ann, bob, cho, dan, manyMotions, tellStory, timeOf } from '../testing/story.js'

const { api, db } = await seededApi(tellStory)
const big = await seededApi((database) => manyMotions(database, 450))
const get = (path: string, server = api) => server.fetch(new Request(`http://api${path}`))
const where = (filter: object) => `where=${encodeURIComponent(JSON.stringify(filter))}`

test('writes proposals as CSV: stable columns, CRLF, ISO times, empty cells for what is not known', async () => {
  const response = await get(`/v1/proposals.csv?${where({ council: { eq: 'Technical' } })}`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="proposals_alpha-block-100.csv"')
  expect(await response.text()).toBe(
    [
      'key,chain,council,number,hash,call,proposer,proposer_id,status,threshold,ayes,nays,eligible,proposed_at,proposed_block,decided_at,decided_block,execution_error,fact,kind,title,type,author,author_id,slashes,abstentions,requested,requested_raw,decimals,symbol,created_term,approved_term,decided_term,executed_term,executed_at,executed_block',
      `alpha:Technical:0,alpha,Technical,0,${motionHashOf(5)},,${addressOf(ann, 42)},${ann},open,2,0,0,,${timeOf(60)},60,,,,alpha/60/e1/motion.proposed,motion${','.repeat(16)}`,
      '',
    ].join('\r\n'),
  )
})

test('takes the filter and order of the list in GraphQL, and its mistakes', async () => {
  const order = encodeURIComponent('[{"field":"NUMBER","direction":"ASC"}]')
  const text = await (await get(`/v1/proposals.csv?${where({ status: { in: ['FAILED', 'EXECUTED'] } })}&orderBy=${order}`)).text()
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['key', 'alpha:Council:0', 'alpha:Council:3', ''])
  for (const wrong of [
    'where=%7B',
    where({ status: { eq: 'PENDING' } }),
    where({ colour: {} }),
    where({ chain: null }),
    'colour=red',
    'where=null',
    'orderBy=5',
  ]) {
    const response = await get(`/v1/proposals.csv?${wrong}`)
    expect({ wrong, status: response.status, body: await response.json() }).toMatchObject({
      status: 400,
      body: { error: { code: 'BAD_USER_INPUT' } },
    })
  }
})

test('writes members and votes, too', async () => {
  const members = await (await get(`/v1/members.csv?${where({ sitting: { eq: false } })}`)).text()
  expect(members.split('\r\n')[1]).toBe(
    `alpha:Council:${dan}:1,alpha,Council,${addressOf(dan, 42)},${dan},${timeOf(1)},1,true,${timeOf(50)},50,0`,
  )
  const votes = await (await get(`/v1/votes.csv?${where({ proposer: { eq: cho } })}`)).text()
  expect(votes.split('\r\n').slice(1)).toEqual([
    `alpha:Council:2,alpha,Council,2,${addressOf(cho, 42)},${cho},nay,true,${timeOf(31)},31,alpha/31/e1/motion.voted,motion,,,,,1`,
    '',
  ])
})

test('writes the same as JSON', async () => {
  const rows: unknown = await (await get(`/v1/votes.json?${where({ voter: { eq: bob } })}`)).json()
  expect(rows).toMatchObject([
    { proposal: 'alpha:Council:1', choice: 'aye', current: true },
    { proposal: 'alpha:Council:0', choice: 'aye', voter_id: ann, current: true },
    { proposal: 'alpha:Council:0', choice: 'nay', voter_id: bob, current: false },
    { proposal: 'alpha:Council:0', choice: 'aye', voter_id: bob, voted_at: timeOf(13), current: true },
  ])
  expect(await (await get(`/v1/proposals.json?${where({ chain: { eq: 'beta' } })}`)).json()).toEqual([])
})

test('puts a mark before the text only for those who ask', async () => {
  const bytes = new Uint8Array(await (await get('/v1/members.csv?bom=1')).arrayBuffer())
  expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'k'.charCodeAt(0)])
})

test('streams all pages, as many rows as the connection counts', async () => {
  const lines = (await (await get('/v1/proposals.csv', big.api)).text()).trimEnd().split('\r\n')
  expect(lines.length - 1).toBe(450)
  expect(new Set(lines).size).toBe(451)
  expect(await big.ask.data('{ proposals { totalCount } }')).toEqual({ proposals: { totalCount: 450 } })
})

test('gives its connection back when the reader goes away', async () => {
  const open = async () => {
    const { rows } = await sql<{
      count: number
    }>`select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`.execute(big.db)
    return rows[0]?.count
  }
  for (let i = 0; i < 20; i += 1) {
    const reader = (await get('/v1/proposals.csv', big.api)).body?.getReader()
    await reader?.read()
    await reader?.cancel()
  }
  expect(await open()).toBe(0)
})

test('keeps spreadsheets from running what a chain says, and quotes what must be quoted', async () => {
  const errors = ['=1+1', '+1', '-1+1', '@x', '\t=1', 'a "b", c\nd', '会议']
  await writeHistory(
    db,
    errors.flatMap((error, i) => [
      motionProposed({ height: 101 + i, ordinal: 1, council: 'Escape', motionHash: motionHashOf(200 + i), index: i }),
      motionClosed({ height: 101 + i, ordinal: 2, council: 'Escape', motionHash: motionHashOf(200 + i) }),
      motionExecuted({ height: 101 + i, ordinal: 3, council: 'Escape', motionHash: motionHashOf(200 + i), error }),
    ]),
    { first: 101, last: 110 },
  )
  const order = encodeURIComponent('[{"field":"NUMBER","direction":"ASC"}]')
  const text = await (await get(`/v1/proposals.csv?${where({ council: { eq: 'Escape' } })}&orderBy=${order}`)).text()
  for (const cell of [",'=1+1,", ",'+1,", ",'-1+1,", ",'@x,", ",'\t=1,", ',"a ""b"", c\nd",', ',会议,']) expect(text).toContain(cell)
})

test('finds no table that does not exist', async () => {
  expect((await get('/v1/secrets.csv')).status).toBe(404)
})
