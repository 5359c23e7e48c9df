import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProposalSearch } from './features/proposal/search.js'
import { proposalStatuses } from './graphql/proposal-status.js'
import { parseShell, readSearch, writeSearch } from './search.js'

test('an address reads as it was written', () => {
  const search = { status: ['OPEN', 'FAILED'], council: 'AllianceMotion', sort: 'number', dir: 'asc' } as const
  expect(writeSearch(search)).toBe('?status=OPEN,FAILED&council=AllianceMotion&sort=number&dir=asc')
  expect(parseProposalSearch(readSearch(writeSearch(search)))).toEqual(search)
})

test('what the address cannot mean counts as not said', () => {
  expect(parseProposalSearch({ status: 'NONSENSE', sort: 'colour', council: 'Council' }).council).toBe('Council')
  expect(parseProposalSearch({ status: 'NONSENSE' }).status).toBeUndefined()
  expect(parseShell({ lang: 'fr', theme: 'pink', chain: '../x' })).toEqual({})
})

test('a cleared condition leaves the address', () => {
  expect(writeSearch({ chain: undefined, lang: '' })).toBe('')
})

test('property: every choice of statuses survives the address', () => {
  fc.assert(
    fc.property(fc.subarray([...proposalStatuses], { minLength: 1 }), (status) => {
      expect(parseProposalSearch(readSearch(writeSearch({ status }))).status).toEqual(status)
    }),
  )
})
