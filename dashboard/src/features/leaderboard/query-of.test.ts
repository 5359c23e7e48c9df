import { expect, test } from 'vitest'
import { csvAddress, queryOf } from './query-of.js'
import { parseBoardSearch } from './search.js'

test('an empty address leaves the order to the API, which is neutral while an election is open', () => {
  expect(queryOf('alpha', parseBoardSearch({}))).toEqual({ chain: 'alpha', denominator: 'ELIGIBLE', average: 'POOLED', first: 25 })
})

test('terms, denominator, average and sort of the address reach the API', () => {
  const search = parseBoardSearch({ terms: '2,5', by: 'DECIDED', average: 'MEAN_OF_TERMS', sort: 'time', dir: 'asc' })
  expect(queryOf('alpha', search)).toMatchObject({
    terms: [2, 5],
    denominator: 'DECIDED',
    average: 'MEAN_OF_TERMS',
    orderBy: { field: 'BLOCKS_TO_VOTE', direction: 'ASC' },
  })
  expect(new URLSearchParams(csvAddress('alpha', search).split('?')[1]).get('where')).toBe(
    '{"denominator":"DECIDED","average":"MEAN_OF_TERMS","terms":[2,5]}',
  )
})

test('what is no term number counts as not said', () => {
  expect(parseBoardSearch({ terms: '1,x', sort: 'fame' })).toEqual({})
})
