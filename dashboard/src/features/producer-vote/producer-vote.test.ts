import { expect, test } from 'vitest'
import { changesQuery, csvAddress, lastSeatOf, shownOf, toggled, votesQuery } from './query-of.js'
import type { Rank } from './ranking.graphql.js'
import { parseVoteSearch } from './search.js'
import { toLines } from './to-lines.js'

const account = (id: string) => ({ id, address: id })
const rank = (place: number | null, id: string): Rank => ({
  rank: place ?? 99,
  place,
  producer: account(id),
  votes: '1',
  active: null,
  blacklisted: place === null,
  margin: null,
})

test('the curve begins with the producers on both sides of the last seat, and never with those that cannot be elected', () => {
  const entries = [rank(null, 'banned'), ...'abcdefghij'.split('').map((name, i) => rank(i + 1, name))]
  expect(shownOf({ entries, seats: 5 }, undefined)).toEqual(['c', 'd', 'e', 'f', 'g', 'h'])
  expect(shownOf({ entries, seats: 10 }, undefined)).toEqual(['e', 'f', 'g', 'h', 'i', 'j'])
  expect(shownOf({ entries: entries.slice(0, 3), seats: null }, undefined)).toEqual(['a', 'b'])
  expect(shownOf({ entries, seats: 5 }, 'j,a')).toEqual(['j', 'a'])
})

test('the last seat is found by its place, past those who cannot be elected', () => {
  const entries = [rank(null, 'banned'), rank(1, 'a'), rank(2, 'b'), rank(3, 'c')].map((entry, i) => ({ ...entry, rank: i + 1 }))
  expect(lastSeatOf({ entries, seats: 2 })).toBe(3)
  expect([lastSeatOf({ entries, seats: 9 }), lastSeatOf({ entries, seats: null })]).toEqual([undefined, undefined])
})

test('a line is added and taken away, but the curve is never empty and never crowded', () => {
  expect([toggled(['a', 'b'], 'b'), toggled(['a'], 'b'), toggled(['a'], 'a'), toggled('abcdef'.split(''), 'g')]).toEqual([
    'a',
    'a,b',
    undefined,
    undefined,
  ])
})

test('a look at which a producer was not seen is a gap in its line', () => {
  const point = (minute: number, votes: string) => ({ block: minute, at: `2020-03-05T00:0${minute}:00.000Z`, rank: minute, votes })
  const series = [
    { producer: account('a'), points: [point(1, '10'), point(2, '12')] },
    { producer: account('b'), points: [point(2, '9')] },
  ]
  const first = Date.parse('2020-03-05T00:01:00Z')
  expect(toLines(series, 'votes')).toEqual({
    names: ['a', 'b'],
    points: [
      { at: first, values: [10, null] },
      { at: first + 60_000, values: [12, 9] },
    ],
  })
  expect(toLines(series, 'rank').points[1]?.values).toEqual([2, 2])
})

test('the CSV has the filters of the list', () => {
  const query = votesQuery('eosc', { producer: 'eosgod', voter: 'alice' })
  expect(query).toMatchObject({ where: { producer: { eq: 'eosgod' }, voter: { eq: 'alice' } }, first: 25 })
  expect(new URL(csvAddress('producer-votes', query), 'http://here').searchParams.get('where')).toBe(JSON.stringify(query.where))
  expect(changesQuery('eosc', { crossing: 'yes' }).where).toEqual({ crossing: { eq: true } })
})

test('what is no name of an account counts as not said', () => {
  expect(parseVoteSearch({ producer: 'Nobody', shown: 'a,B', voter: 'eosio.top' })).toMatchObject({
    producer: undefined,
    shown: undefined,
    voter: 'eosio.top',
  })
})
