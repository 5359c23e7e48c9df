import { recordSample, reportFailedSample, reportStatus } from '@secretariat/db'
import { emptyTables } from '@secretariat/db/testing'
import { ChainId, Height } from '@secretariat/shared'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { look } from '../../testing/look.js'
import { seededApi } from '../../testing/seeded-api.js'
import { tellStory } from '../../testing/story.js'

const { ask, api, db } = await seededApi(async () => {}, { demo: true })
const heard = {
  chain: ChainId('alpha'),
  error: null,
  endpoint: 'ws://node',
  finalized: Height(110),
  finalizedAt: null,
  blocksPerSecond: 2,
  worker: 'w',
} as const
const fields =
  'id name state lastError endpoint firstBlock indexedBlock indexedAt finalizedBlock lagBlocks lagSeconds blocksPerSecond etaSeconds heartbeatAt coverage { first last }'
const meta = () => ask.data(`{ _meta { demo schemaVersion generatedAt chains { ${fields} } } }`)

async function ready() {
  const response = await api.fetch(new Request('http://api/ready'))
  return { status: response.status, text: await response.text() }
}

const resolvedSchema = z.object({ resolve: z.looseObject({ id: z.string() }) })

/** Moves the newest block to now, as if the chain were alive. */
async function refresh(): Promise<void> {
  await sql`update block set time = now()`.execute(db)
}

beforeEach(async () => {
  await emptyTables(db)
})

test('says that no indexer is heard of, and nothing it does not know', async () => {
  await tellStory(db)
  expect(await meta()).toMatchObject({
    _meta: {
      demo: true,
      chains: [
        {
          id: 'alpha',
          name: 'Alpha',
          state: 'UNKNOWN',
          firstBlock: 1,
          indexedBlock: 100,
          finalizedBlock: null,
          lagBlocks: null,
          blocksPerSecond: null,
          etaSeconds: null,
          heartbeatAt: null,
          coverage: [{ first: 1, last: 100 }],
        },
      ],
    },
  })
  expect(await ready()).toMatchObject({ status: 503, text: expect.stringContaining('not been heard of') })
})

test('reports an indexer that follows its chain, and is ready', async () => {
  await tellStory(db)
  await refresh()
  await reportStatus(db, { ...heard, state: 'following' })
  expect(await meta()).toMatchObject({
    _meta: {
      chains: [{ state: 'FOLLOWING', endpoint: 'ws://node', finalizedBlock: 110, lagBlocks: 10, blocksPerSecond: 2, lastError: null }],
    },
  })
  expect(await ready()).toEqual({
    status: 200,
    text: JSON.stringify({ ready: true, reasons: [], chains: [{ chain: 'alpha', ready: true, reasons: [] }] }),
  })
})

test('computes the rest of the way from the rate', async () => {
  await tellStory(db)
  await db
    .insertInto('range')
    .values({ chain: heard.chain, first: Height(101), last: null, height: 100 })
    .execute()
  await reportStatus(db, { ...heard, state: 'backfilling' })
  expect(await meta()).toMatchObject({ _meta: { chains: [{ state: 'BACKFILLING', etaSeconds: 5 }] } })
})

test('is not ready while far behind, stale, stopped or silent, and tells why', async () => {
  expect(await ready()).toMatchObject({ status: 503, text: expect.stringContaining('no chain is known yet') })
  await tellStory(db)
  await reportStatus(db, { ...heard, state: 'stopped', error: 'metadata is wrong', finalized: Height(121) })
  const { status, text } = await ready()
  expect(status).toBe(503)
  for (const reason of ['stopped: metadata is wrong', '21 final blocks are not read; 20 may be', 's old; 600 s may be'])
    expect(text).toContain(reason)
  await sql`update chain_status set updated_at = now() - interval '31 seconds', state = 'following'`.execute(db)
  expect((await ready()).text).toContain('not been heard of for 30 s')
  expect(await meta()).toMatchObject({ _meta: { chains: [{ state: 'UNKNOWN', blocksPerSecond: null }] } })
})

test('gives meters only for what is known', async () => {
  await tellStory(db)
  await reportStatus(db, { ...heard, state: 'following', blocksPerSecond: null })
  await api.fetch(new Request('http://api/no/such/page'))
  const text = await (await api.fetch(new Request('http://api/metrics'))).text()
  expect(text).toContain('secretariat_indexed_height{chain="alpha"} 100')
  expect(text).toContain('secretariat_finalized_height{chain="alpha"} 110')
  expect(text).toContain('secretariat_chain_state{chain="alpha",state="following"} 1')
  expect(text).toContain('secretariat_http_requests_total{route="site",method="GET",status="404"} 1')
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).not.toContain('secretariat_blocks_per_second{')
})

test('tells machines the same in status.json, and that the process lives', async () => {
  await tellStory(db)
  const status = await (await api.fetch(new Request('http://api/status.json'))).json()
  expect(status).toMatchObject({ demo: true, chains: [{ chain: 'alpha', state: 'unknown', indexedBlock: 100, finalizedBlock: null }] })
  expect((await api.fetch(new Request('http://api/health'))).status).toBe(200)
})

test('resolves every kind of human key, and global ids back to the same things', async () => {
  await tellStory(db)
  const node = '{ id __typename ... on Chain { key } ... on Council { key } ... on Member { key } ... on Proposal { key } }'
  const keys = ['alpha', 'alpha:Council', 'alpha:Council:0', `alpha:Council:0x${'0'.repeat(63)}1:1`]
  for (const [i, type] of ['Chain', 'Council', 'Proposal', 'Member'].entries()) {
    const { resolve } = resolvedSchema.parse(await ask.data(`query ($key: String!) { resolve(key: $key) ${node} }`, { key: keys[i] }))
    expect(resolve).toMatchObject({ __typename: type, key: keys[i] })
    expect(await ask.data(`query ($id: ID!) { node(id: $id) ${node} }`, { id: resolve.id })).toEqual({ node: resolve })
  }
  expect(await ask.data('{ a: resolve(key: "beta") { id } b: resolve(key: "a:b:c:d:e") { id } c: resolve(key: "") { id } }')).toEqual({
    a: null,
    b: null,
    c: null,
  })
})

test('records of a council are whole as they are: nobody waits for an indexer of them', async () => {
  await db
    .insertInto('chain')
    .values({
      ...{ id: ChainId('antioch'), family: 'records', profile: 'records', genesis: null, displayName: 'Antioch' },
      ...{ ss58Prefix: 42, demo: false },
    })
    .execute()
  expect(await meta()).toMatchObject({ _meta: { chains: [{ id: 'antioch', state: 'DONE', indexedBlock: null, lagBlocks: null }] } })
  expect((await ready()).status).toBe(200)
})

test('tells of each look at the tables of a chain when it was, and why the last one failed', async () => {
  await tellStory(db)
  await recordSample(db, look)
  await reportFailedSample(db, { chain: look.chain, name: 'producers', error: 'eosio/bps row 3: url is missing' })
  await reportFailedSample(db, { chain: look.chain, name: 'votes', error: 'no answer' })
  const asked = '{ _meta { chains { samples { name takenAt ageSeconds block error triedAt } } } }'
  const failed = { name: 'votes', takenAt: null, ageSeconds: null, block: null, error: 'no answer' }
  const taken = { name: 'producers', ageSeconds: expect.any(Number), block: 61, error: 'eosio/bps row 3: url is missing' }
  expect(await ask.data(asked)).toMatchObject({ _meta: { chains: [{ samples: [taken, failed] }] } })
  const status = await (await api.fetch(new Request('http://api/status.json'))).json()
  const { error: lastError, ...rest } = taken
  expect(status).toMatchObject({
    chains: [
      {
        samples: [
          { ...rest, lastError },
          { name: 'votes', lastError: 'no answer' },
        ],
      },
    ],
  })
  const metrics = await (await api.fetch(new Request('http://api/metrics'))).text()
  expect(metrics.match(/^secretariat_sample_age_seconds\{.*\}/gm)).toEqual([
    'secretariat_sample_age_seconds{chain="alpha",sample="producers"}',
  ])
})

test('a chain of short slots is ready with a minute of final blocks unread, one of long slots is not', async () => {
  await tellStory(db)
  await refresh()
  await reportStatus(db, { ...heard, finalized: Height(200), state: 'following' })
  for (const [intervalMs, status] of [
    [null, 503],
    [3000, 503],
    [500, 200],
  ] as const) {
    await db.updateTable('chain').set({ slotIntervalMs: intervalMs }).execute()
    expect(await ready()).toMatchObject({ status })
  }
})
