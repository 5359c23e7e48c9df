import { expect, test } from 'vitest'
import { boardQuery, csvAddress, termsQuery } from './query-of.js'

test('asks for all chains where none is chosen, most terms first', () => {
  expect(boardQuery(undefined, {})).toEqual({ orderBy: { field: 'TERMS', direction: 'DESC' } })
  expect(boardQuery('alpha', { sort: 'mean', dir: 'asc' })).toEqual({ chains: ['alpha'], orderBy: { field: 'MEAN', direction: 'ASC' } })
  expect(boardQuery(undefined, { sort: 'name' }).orderBy.direction).toBe('ASC')
})

test('the CSV has the chain and the order of the page', () => {
  const { orderBy } = boardQuery('alpha', { sort: 'earned' })
  expect(new URL(csvAddress('history-people', 'alpha', orderBy), 'http://x').searchParams.get('orderBy')).toBe(
    '{"field":"EARNED","direction":"DESC"}',
  )
  expect(termsQuery('alpha', { before: 'c' })).toEqual({ chains: ['alpha'], last: 25, before: 'c' })
})
