import { expect, test } from 'vitest'
import { motionsCsv, motionsQuery, openQuery } from './query-of.js'
import { parseFundSearch } from './search.js'

test('the list asks for what the address says, and the CSV for the same without pages', () => {
  const search = parseFundSearch({ stage: 'PAID', title: '工资', proposer: 'star.eosc', after: 'x' })
  const variables = motionsQuery('sim', search)
  expect(variables).toEqual({
    ...{ chain: 'sim', first: 25, after: 'x' },
    where: { stage: { eq: 'PAID' }, title: { contains: '工资' }, proposer: { eq: 'star.eosc' } },
  })
  const asked = new URL(motionsCsv(variables), 'http://localhost').searchParams
  expect([...asked.keys()]).toEqual(['chain', 'where'])
  expect(JSON.parse(asked.get('where') ?? '')).toEqual(variables.where)
})

test('what an address must not say is left out', () => {
  expect(parseFundSearch({ stage: 'HALF', proposer: 'Not A Name' })).toEqual({})
})

test('under way are the stages from which a motion can still move on', () => {
  expect(openQuery('sim').where).toEqual({ stage: { in: ['PENDING', 'PUBLICITY', 'PAYABLE', 'REQUESTED'] } })
})
