import { writeHistory } from '@secretariat/db/testing'
import { motionHashOf, motionProposed } from '@secretariat/shared/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, manyMotions } from '../../testing/story.js'

const motions = 60
const { ask, db } = await seededApi((database) => manyMotions(database, motions))

const pageSchema = z.object({
  proposals: z.object({
    edges: z.array(z.object({ cursor: z.string(), node: z.object({ number: z.number(), source: z.object({ block: z.number() }) }) })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
})
const query = `query ($first: Int, $last: Int, $after: String, $before: String, $where: ProposalWhere, $orderBy: [ProposalOrder!]) {
  proposals(first: $first, last: $last, after: $after, before: $before, where: $where, orderBy: $orderBy) {
    edges { cursor node { number source { block } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const page = async (variables: object) => pageSchema.parse(await ask.data(query, variables)).proposals

/** Numbers of all rows, page after page; `between` runs after each page. */
async function forward(size: number, rest: object = {}, between = async () => {}): Promise<number[]> {
  const numbers: number[] = []
  let after: string | null = null
  for (;;) {
    const { edges, pageInfo } = await page({ first: size, after, ...rest })
    numbers.push(...edges.map(({ node }) => node.number))
    if (!pageInfo.hasNextPage) return numbers
    after = pageInfo.endCursor
    await between()
  }
}

async function backward(size: number, rest: object = {}): Promise<number[]> {
  const numbers: number[] = []
  let before: string | null = null
  for (;;) {
    const { edges, pageInfo } = await page({ last: size, before, ...rest })
    numbers.unshift(...edges.map(({ node }) => node.number))
    if (!pageInfo.hasPreviousPage) return numbers
    before = pageInfo.startCursor
  }
}

const orders = [
  { field: 'PROPOSED_AT', direction: 'DESC' },
  { field: 'DECIDED_AT', direction: 'ASC' },
  { field: 'DECIDED_AT', direction: 'DESC' },
  { field: 'NUMBER', direction: 'ASC' },
]
const newestFirst = Array.from({ length: motions }, (_, i) => motions - 1 - i)

test('property: a walk in either direction meets each row once, in one order, whatever the page size', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 7, max: 61 }), fc.constantFrom(...orders), async (size, order) => {
      const rest = { orderBy: [order] }
      const all = (await page({ first: 200, ...rest })).edges.map(({ node }) => node.number)
      expect(all.toSorted((a, b) => b - a)).toEqual(newestFirst)
      expect(await forward(size, rest)).toEqual(all)
      expect(await backward(size, rest)).toEqual(all)
    }),
    { numRuns: 12 },
  )
})

test('stays put while new proposals arrive', async () => {
  let height = motions + 2
  const met = await forward(10, {}, async () => {
    height += 1
    await writeHistory(db, [motionProposed({ height, motionHash: motionHashOf(height), index: height, proposer: ann })], {
      first: height,
      last: height,
    })
  })
  expect(met).toEqual(newestFirst)
})

test('says where a page begins and ends', async () => {
  const rest = { where: { proposedAt: { lt: '1970-01-01T00:01:00Z' } }, orderBy: [{ field: 'NUMBER', direction: 'ASC' }] }
  const start = await page({ first: 3, ...rest })
  expect(start.pageInfo).toMatchObject({
    hasPreviousPage: false,
    hasNextPage: true,
    startCursor: start.edges[0]?.cursor,
    endCursor: start.edges[2]?.cursor,
  })
  const end = await page({ last: 3, ...rest })
  expect(end.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
  const nothing = await page({ first: 0, ...rest })
  expect(nothing).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null } })
})

test('refuses a cursor of another order, another filter, another list, or none at all', async () => {
  const { endCursor } = (await page({ first: 1 })).pageInfo
  const after = { first: 1, after: endCursor }
  expect(await ask.codes(query, after)).toEqual([])
  for (const other of [
    { ...after, orderBy: [{ field: 'NUMBER', direction: 'ASC' }] },
    { ...after, where: { chain: { eq: 'alpha' } } },
    { first: 1, after: 'nonsense' },
    { first: 1, after: '' },
    { first: 1, after: Buffer.from('[1,"x",[{}]]').toString('base64url') },
  ]) {
    expect(await ask.codes(query, other)).toEqual(['BAD_USER_INPUT'])
  }
  expect(await ask.codes('query ($after: String) { members(after: $after) { nodes { key } } }', { after: endCursor })).toEqual([
    'BAD_USER_INPUT',
  ])
})

test('refuses cursors that carry values of another kind, without asking the database for nonsense', async () => {
  const { endCursor } = (await page({ first: 1 })).pageInfo
  const [version, hash] = z
    .tuple([z.number(), z.string()])
    .rest(z.unknown())
    .parse(JSON.parse(Buffer.from(endCursor ?? '', 'base64url').toString()))
  const after = Buffer.from(JSON.stringify([version, hash, ['no time', 'no number', 'x']])).toString('base64url')
  expect(await ask.codes(query, { first: 1, after })).toEqual(['BAD_USER_INPUT'])
})

test('accepts the largest page and refuses one row more, naming the limit', async () => {
  expect(await ask.codes(query, { first: 200 })).toEqual([])
  expect((await ask.answer(query, { first: 201 })).errors?.[0]?.message).toContain('At most 200 rows')
  for (const wrong of [{ first: 201 }, { last: 201 }, { first: -1 }, { first: 1, last: 1 }]) {
    expect(await ask.codes(query, wrong)).toEqual(['BAD_USER_INPUT'])
  }
  const votes = (first: number) => `{ proposals(first: 1) { nodes { votes(first: ${first}) { nodes { key } } } } }`
  expect(await ask.codes(votes(50))).toEqual([])
  expect(await ask.codes(votes(51))).toEqual(['BAD_USER_INPUT'])
})
