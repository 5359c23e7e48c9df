import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, tellStory } from '../../testing/story.js'

const { ask } = await seededApi(tellStory)
const query = 'query ($where: ProposalWhere, $orderBy: [ProposalOrder!]) { proposals(where: $where, orderBy: $orderBy) { nodes { key } } }'
const values = (length: number) => Array.from({ length }, (_, i) => `name${i}`)

test('refuses an explicit null, which would be read as no condition', async () => {
  for (const where of [null, { status: null }, { chain: { eq: null } }, { proposedAt: { gte: null } }]) {
    expect(await ask.codes(query, { where })).toEqual(['BAD_USER_INPUT'])
  }
})

test('accepts a hundred values and refuses one more', async () => {
  expect(await ask.codes(query, { where: { chain: { in: values(100) } } })).toEqual([])
  expect(await ask.codes(query, { where: { chain: { in: values(101) } } })).toEqual(['BAD_USER_INPUT'])
})

test('accepts three sort keys and refuses one more', async () => {
  const key = { field: 'NUMBER', direction: 'ASC' }
  expect(await ask.codes(query, { orderBy: [key, key, key] })).toEqual([])
  expect(await ask.codes(query, { orderBy: [key, key, key, key] })).toEqual(['BAD_USER_INPUT'])
})

test('accepts all conditions at once and refuses values that are none', async () => {
  const time = '2026-01-31T08:00:00+08:00'
  const text = { eq: 'x', in: ['x'] }
  const account = { eq: ann, in: [ann] }
  const full = {
    chain: text,
    council: text,
    proposer: account,
    voter: account,
    awaiting: account,
    call: { ...text, contains: 'x', startsWith: 'x' },
    proposedAt: { gte: time, gt: time, lte: time, lt: time },
  }
  expect(await ask.codes(query, { where: full })).toEqual([])
  expect(await ask.codes(query, { where: { ...full, hash: { eq: '0x00', in: [] }, status: { eq: 'OPEN', in: [] } } })).toEqual([
    'BAD_USER_INPUT',
  ])
  for (const where of [
    { proposer: { eq: 'Not an account' } },
    { proposer: { eq: 5 } },
    { hash: { eq: '0xabc' } },
    { proposedAt: { gte: '2026-01-31T08:00:00' } },
    { proposedAt: { gte: 'yesterday' } },
    { status: { eq: 'PENDING' } },
    { colour: { eq: 'red' } },
  ]) {
    expect(await ask.codes(query, { where })).toEqual(['BAD_USER_INPUT'])
  }
})
