import { expect, test } from 'vitest'
import { queryOf } from './query-of.js'

test('an empty address asks for the newest motions', () => {
  expect(queryOf({})).toEqual({ where: {}, orderBy: [{ field: 'PROPOSED_AT', direction: 'DESC' }], first: 25 })
})

test('every condition of the address reaches the API', () => {
  const query = queryOf({ chain: 'alpha', council: 'Council', status: ['OPEN'], awaiting: '0x1', sort: 'number', dir: 'asc' })
  expect(query.where).toEqual({ chain: { eq: 'alpha' }, council: { eq: 'Council' }, status: { in: ['OPEN'] }, awaiting: { eq: '0x1' } })
  expect(query.orderBy).toEqual([{ field: 'NUMBER', direction: 'ASC' }])
})

test('going back asks for the last rows before a cursor', () => {
  expect(queryOf({ before: 'abc' })).toMatchObject({ last: 25, before: 'abc' })
  expect(queryOf({ before: 'abc' })).not.toHaveProperty('first')
})
