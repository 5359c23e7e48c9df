import { expect, test } from 'vitest'
import { motionsCsv, motionsQuery, openQuery } from './query-of.js'
import { nextTerm, termOf } from './read-form.js'
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

test('the next term begins where the last one ends, with its people and pay', () => {
  const members = [{ name: 'wang', account: 'star.eosc', post: '' }]
  const pay = { raw: '120000000', decimals: 4, symbol: 'EOS', value: '12000' }
  expect(nextTerm([{ number: '4', until: '2021-06-01', members, pay }])).toEqual({
    ...{ number: '5', from: '2021-06-01', until: '', pay: '12000' },
    members,
  })
  expect(nextTerm([])).toMatchObject({ number: '1', pay: '10000' })
})

test('members of a term stand in the lines of its form', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['number', '5'],
    ['from', '2021-06-01'],
    ['until', '2021-09-01'],
    ['pay', '10000'],
  ] as const)
    form.set(name, value)
  for (const [name, account, post] of [
    ['wang', 'star.eosc', ''],
    ['li ', '', '秘书长'],
  ] as const) {
    form.append('name', name)
    form.append('account', account)
    form.append('post', post)
  }
  expect(termOf(form, 'eosc')).toEqual({
    ...{ chain: 'eosc', number: '5', from: '2021-06-01', until: '2021-09-01', pay: '10000' },
    members: [
      { name: 'wang', account: 'star.eosc', post: '' },
      { name: 'li', account: '', post: '秘书长' },
    ],
  })
})
