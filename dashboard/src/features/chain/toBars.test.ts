import { expect, test } from 'vitest'
import type { AuthorCount } from './chain.graphql.js'
import { toBars } from './toBars.js'

function author(address: string, blocks: number): AuthorCount {
  const definition = { key: 'blocks-per-author', version: 1, formula: 'count', exclusions: [] }
  return { account: { id: address, address }, blocks, lastBlock: 1, lastAt: '2026-05-01T00:00:00.000Z', share: 0, definition }
}

test('most blocks come first, equal ones by address', () => {
  expect(toBars([author('b', 2), author('c', 5), author('a', 2)]).map(({ name }) => name)).toEqual(['c', 'a', 'b'])
})

test('no more than twelve are drawn', () => {
  expect(toBars(Array.from({ length: 30 }, (_, index) => author(`a${index}`, index)))).toHaveLength(12)
})
