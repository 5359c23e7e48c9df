import { expect, test } from 'vitest'
import { csvAddress, erasOf, queryOf } from './query-of.js'

test('the newest eras are looked at where no ends are named, and never ones before the first', () => {
  expect(erasOf({}, 100)).toEqual({ fromEra: 73 })
  expect(erasOf({ eras: '120' }, 100)).toEqual({ fromEra: 0 })
  expect(erasOf({ eras: 'all' }, 100)).toEqual({})
  expect(erasOf({}, undefined)).toEqual({})
  expect(erasOf({ eras: '120', from: '5', until: '9' }, 100)).toEqual({ fromEra: 5, untilEra: 9 })
  expect(erasOf({ until: '9' }, 100)).toEqual({ untilEra: 9 })
})

test('the CSV has the filter and the order of the table', () => {
  const query = queryOf('joystream', { standing: 'WAITING', sort: 'share', dir: 'asc' }, { fromEra: 3 })
  expect(query).toMatchObject({ where: { fromEra: 3, standing: { eq: 'WAITING' } }, orderBy: [{ field: 'SHARE', direction: 'ASC' }] })
  const address = new URL(csvAddress(query), 'http://here')
  expect(JSON.parse(address.searchParams.get('where') ?? '')).toEqual(query.where)
  expect(JSON.parse(address.searchParams.get('orderBy') ?? '')).toEqual(query.orderBy)
})
