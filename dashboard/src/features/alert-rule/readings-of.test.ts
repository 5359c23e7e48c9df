import { expect, test } from 'vitest'
import { readingsCsv, readingsQuery } from './readings-of.js'
import { parseRulesSearch } from './search.js'

test('the address says which values are listed, and the table has the same', () => {
  const variables = readingsQuery('eosc', parseRulesSearch({ rule: 'producer-silent', state: 'NO_DATA', colour: 'red' }))
  expect(variables).toEqual({ chain: 'eosc', where: { rule: { eq: 'producer-silent' }, state: { eq: 'NO_DATA' } }, first: 25 })
  const csv = new URL(readingsCsv(variables), 'http://x')
  expect([csv.pathname, csv.searchParams.get('chain'), csv.searchParams.get('where')]).toEqual([
    ...['/v1/alert-readings.csv', 'eosc', '{"rule":{"eq":"producer-silent"},"state":{"eq":"NO_DATA"}}'],
  ])
})

test('what is no state is not asked for', () => {
  expect(readingsQuery(undefined, parseRulesSearch({ state: 'fine', rule: 'DROP TABLE' }))).toEqual({ where: {}, first: 25 })
})
