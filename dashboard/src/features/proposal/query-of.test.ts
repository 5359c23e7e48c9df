import { expect, test } from 'vitest'
import { queryOf } from './query-of.js'

test('an empty address asks for the newest', () => {
  expect(queryOf({})).toEqual({ where: {}, orderBy: [{ field: 'PROPOSED_AT', direction: 'DESC' }], first: 25 })
})

test('every condition of the address reaches the API', () => {
  const query = queryOf({
    ...{ chain: 'alpha', kind: 'PROPOSAL', council: 'Council', status: ['OPEN'], type: 'Funding', title: 'server' },
    ...{ createdTerm: 2, decidedTerm: 3, executedTerm: 4, sort: 'number', dir: 'asc' },
  })
  expect(query.where).toEqual({
    ...{ chain: { eq: 'alpha' }, kind: { eq: 'PROPOSAL' }, council: { eq: 'Council' }, status: { in: ['OPEN'] } },
    ...{ type: { contains: 'Funding' }, title: { contains: 'server' } },
    ...{ createdTerm: { eq: 2 }, decidedTerm: { eq: 3 }, executedTerm: { eq: 4 } },
  })
  expect(query.orderBy).toEqual([{ field: 'NUMBER', direction: 'ASC' }])
})

test('an address is an account, anything else a member; a bare number is one of the chosen chain', () => {
  const key = `0x${'a1'.repeat(32)}`
  expect(queryOf({ proposer: key, voter: key, awaiting: key }).where).toEqual({
    ...{ proposer: { eq: key }, voter: { eq: key }, awaiting: { eq: key } },
  })
  expect(queryOf({ chain: 'alpha', proposer: 'ann', voter: '7', awaiting: '#8', ignoredBy: 'alpha:member:9' }).where).toEqual({
    ...{ chain: { eq: 'alpha' }, author: { eq: 'ann' }, voterMember: { eq: 'alpha:member:7' }, awaitingMember: { eq: 'alpha:member:8' } },
    ignoredByMember: { eq: 'alpha:member:9' },
  })
})

test('going back asks for the last rows before a cursor', () => {
  expect(queryOf({ before: 'abc' })).toMatchObject({ last: 25, before: 'abc' })
  expect(queryOf({ before: 'abc' })).not.toHaveProperty('first')
})
