import type { Database } from '@secretariat/db'
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { schema } from '../schema.js'
import { createApi } from '../server.js'
import { asker } from '../testing/ask.js'
import { counting } from '../testing/counting.js'
import { seededApi } from '../testing/seeded-api.js'
import { manyMotions } from '../testing/story.js'

const { api, ask, db, readerDb, log } = await seededApi((database) => manyMotions(database, 100))

const everything = `query ($first: Int!) {
  _meta { chains { id coverage { first last } } }
  proposals(first: $first) {
    totalCount
    nodes {
      chain { key } council { key } proposer { address } notYetVoted { address } tallyOverTime { ayes }
      source { blockHash } votes(first: 2) { totalCount nodes { voter { address } } }
    }
  }
}`

test('needs no more statements for twice as many rows', async () => {
  const { read, ask: counted } = counting(readerDb)
  await counted.data(everything, { first: 20 })
  const few = read()
  await counted.data(everything, { first: 40 })
  expect(read() - few).toBe(few)
  expect(few).toBeLessThan(20)
})

test('counts all rows only when the total is asked for', async () => {
  const { read, ask: counted } = counting(readerDb)
  await counted.data('{ proposals { nodes { key } } }')
  const without = read()
  await counted.data('{ proposals { totalCount nodes { key } } }')
  expect(read() - without).toBe(without + 1)
})

test('reads one state of the database in one request, whatever is written meanwhile', async () => {
  const { promise: written, resolve } = withResolvers()
  let reads = 0
  const slow: Database = readerDb.withPlugin({
    transformQuery: ({ node }) => node,
    // A resolver waits here with its answer until another connection has written.
    transformResult: async ({ result }) => {
      reads += 1
      if (reads === 2) {
        await sql`update chain set display_name = 'Omega'`.execute(db)
        resolve()
      }
      return result
    },
  })
  const { data } = asker(createApi({ db: slow, logger: pino({ level: 'silent' }), demo: false }))
  const answer = await data('{ chains { name meta { name } councils { chain { name } } } }')
  await written
  expect(answer).toEqual({ chains: [{ name: 'Alpha', meta: { name: 'Alpha' }, councils: [{ chain: { name: 'Alpha' } }] }] })
  expect(await data('{ chains { name } }')).toEqual({ chains: [{ name: 'Omega' }] })
})

test('says what a query costs, and refuses what costs too much before anything is read', async () => {
  const { read, ask: counted } = counting(readerDb)
  const small = await counted.answer('{ proposals(first: 10) { nodes { key number } } }')
  expect(small.extensions).toEqual({ cost: { requested: 21, max: 5000 } })
  const before = read()
  expect(await counted.codes('{ proposals(first: 200) { nodes { votes(first: 50) { nodes { key } } } } }')).toEqual(['COST_LIMIT'])
  expect(
    await counted.codes('query ($n: Int) { proposals(first: $n) { nodes { votes(first: $n) { nodes { key } } } } }', { n: 100 }),
  ).toEqual(['COST_LIMIT'])
  expect(read()).toBe(before)
})

test('refuses bombs of depth, aliases, root fields, directives, tokens and fragments before anything is read', async () => {
  const { read, ask: counted } = counting(readerDb)
  const nested = (levels: number) => `{ chains ${'{ councils { chain '.repeat(levels)} { key } ${'} }'.repeat(levels)} }`
  const aliases = (count: number) => `{ chains { ${Array.from({ length: count }, (_, i) => `a${i}: key`).join(' ')} } }`
  const roots = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`
  const directives = (count: number) => `{ chains { key ${'@include(if: true) '.repeat(count)} } }`
  // Ten levels are no problem in themselves; the lists on the way are.
  expect(await counted.codes(nested(4))).toEqual(['COST_LIMIT'])
  expect(await counted.codes(nested(5))).toEqual(['DEPTH_LIMIT'])
  expect(await counted.codes(aliases(15))).toEqual([])
  const before = read()
  expect(await counted.codes(aliases(16))).toEqual(['COST_LIMIT'])
  expect(await counted.codes(roots(11))).toEqual(['COST_LIMIT'])
  expect((await counted.codes(directives(11))).slice(0, 1)).toEqual(['COST_LIMIT'])
  expect(await counted.codes(`{ chains { key } } # ${'key '.repeat(10)} \n query Other { chains { ${'key '.repeat(2000)} } }`)).toEqual([
    'COST_LIMIT',
  ])
  const bomb = 'fragment A on Chain { councils { chain { ...B } } } fragment B on Chain { councils { chain { ...A } } } { chains { ...A } }'
  expect((await counted.codes(bomb)).length).toBeGreaterThan(0)
  expect(read()).toBe(before)
})

test('calls every mistake of the caller BAD_USER_INPUT', async () => {
  for (const wrong of [
    '{',
    '{ nothing }',
    '{ proposal { key } }',
    '{ node(id: "garbage") { id } }',
    'mutation { x }',
    '{ chains { key } } query Other { chains { key } }',
  ]) {
    expect(await ask.codes(wrong)).toEqual(['BAD_USER_INPUT'])
  }
  expect(await ask.codes('query ($id: String!) { chain(id: $id) { key } }', { id: 5 })).toEqual(['BAD_USER_INPUT'])
  expect(await ask.codes('{ proposals(where: { chain: { eq: "\\u0000" } }) { nodes { key } } }')).toEqual(['BAD_USER_INPUT'])
})

test('suggests no names to those who guess', async () => {
  expect((await ask.answer('{ chain(id: "alpha") { nam } }')).errors?.[0]?.message).not.toContain('name')
})

test('finds nodes in their order and null for those that do not exist, a hundred at most', async () => {
  const missing = Buffer.from('Chain:beta').toString('base64')
  const found = Buffer.from('Chain:alpha').toString('base64')
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Chain { key } } }'
  expect(await ask.data(query, { ids: [missing, found] })).toEqual({ nodes: [null, { key: 'alpha' }] })
  expect(await ask.codes(query, { ids: Array.from({ length: 101 }, () => found) })).toEqual(['BAD_USER_INPUT'])
})

test('hides what goes wrong inside behind an id that the log explains', async () => {
  await sql`alter table chain rename to hidden`.execute(db)
  try {
    const { errors } = await ask.answer('{ chains { key } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' })
    expect(JSON.stringify(errors)).not.toContain('relation')
    expect(log.join('')).toContain(String(errors?.[0]?.extensions?.errorId))
    expect(log.join('')).toContain('relation \\"chain\\" does not exist')
  } finally {
    await sql`alter table hidden rename to chain`.execute(db)
  }
})

test('answers queries over GET and refuses bodies beyond 64 kB', async () => {
  const got = await api.fetch(
    new Request('http://api/graphql?query=%7Bchains%7Bkey%7D%7D', {
      headers: { accept: 'application/graphql-response+json', origin: 'https://example.org' },
    }),
  )
  expect(got.status).toBe(200)
  expect(got.headers.get('access-control-allow-origin')).toBe('*')
  expect(await got.json()).toMatchObject({ data: { chains: [{ key: 'alpha' }] } })
  const post = (length: number) => {
    const text = `{"query":"{chains{key}}"${' '.repeat(length)}}`
    return api.fetch(new Request('http://api/graphql', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } }))
  }
  expect((await post(60_000)).status).toBe(200)
  expect((await post(70_000)).status).toBe(413)
})

test('shows GraphiQL to browsers without asking another host', async () => {
  const page = await api.fetch(new Request('http://api/graphql', { headers: { accept: 'text/html' } }))
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.headers.get('content-security-policy')).toContain('worker-src blob:')
  expect(await page.text()).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
})

test('keeps introspection open', async () => {
  const types = schema.getTypeMap()
  expect(await ask.data('{ __schema { queryType { name } } __type(name: "Proposal") { name } }')).toEqual({
    __schema: { queryType: { name: types.Query?.name } },
    __type: { name: 'Proposal' },
  })
})

/** A promise with its handle, which Node 20 does not make itself. */
function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
