import { expect, test } from 'vitest'
import { csvAddress, peopleQuery } from './query-of.js'
import { parsePeopleSearch } from './search.js'

test('asks for everybody by number when the address says nothing', () => {
  expect(peopleQuery({})).toEqual({ where: {}, orderBy: [{ field: 'NUMBER', direction: 'ASC' }], first: 25 })
})

test('asks for what the address says, and gives the CSV the same rows in the same order', () => {
  const search = { ...parsePeopleSearch({ q: '理事', sort: 'joined', after: 'x', dir: 'sideways' }), chain: 'alpha' }
  const { where, orderBy, ...page } = peopleQuery(search)
  expect([where, orderBy, page]).toEqual([
    { chain: { eq: 'alpha' }, text: '理事' },
    [{ field: 'JOINED_AT', direction: 'DESC' }],
    { first: 25, after: 'x' },
  ])
  const csv = new URL(csvAddress(search), 'http://api').searchParams
  expect([JSON.parse(csv.get('where') ?? ''), JSON.parse(csv.get('orderBy') ?? '')]).toEqual([where, orderBy])
})

test('a search that says nonsense counts as not said', () => {
  expect(parsePeopleSearch({ sort: 'rank', q: 5 })).toEqual({})
})
