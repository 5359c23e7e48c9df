import { expect, test } from 'vitest'
import { csvAddress, roundsQuery, votesQuery } from './query-of.js'
import { parseElectionSearch, parseElectionsSearch } from './search.js'

test('an address that cannot be read asks for everything', () => {
  expect(parseElectionsSearch({ outcome: 'WON', after: 5 })).toEqual({})
  expect(parseElectionSearch({ vote: 'open' })).toEqual({})
})

test('the table and its CSV ask for the same rows', () => {
  const { where } = roundsQuery('alpha', { outcome: 'FAILED', after: 'x' })
  expect(where).toEqual({ outcome: { eq: 'FAILED' } })
  expect(new URLSearchParams(csvAddress('elections', 'alpha', where).split('?')[1]).get('where')).toBe('{"outcome":{"eq":"FAILED"}}')
  expect(votesQuery('alpha', 7, { vote: 'SEALED', before: 'x' })).toEqual({
    ...{ chain: 'alpha', where: { cycle: { eq: 7 }, status: { eq: 'SEALED' } }, last: 25, before: 'x' },
  })
})
