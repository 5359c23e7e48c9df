import { expect, test } from 'vitest'
import type { TermSum } from './book.graphql.js'
import { layersOf, toTermRows } from './to-bars.js'

const sum = (term: string | null, category: string | null, units: number): TermSum => ({
  term: term === null ? null : { key: term, recorded: true, term: null },
  category,
  paid: { raw: String(units), decimals: 0, symbol: 'T', value: String(units) },
  items: 1,
})

test('gives the largest categories a colour each, the rest one, and never hides what has no category', () => {
  const sums = [...'abcdefgh'].map((category, i) => sum('t1', category, 100 - i))
  const layers = layersOf([...sums, sum('t1', null, 1)])
  expect(layers.map(({ kind }) => kind)).toEqual([...Array.from({ length: 6 }, () => 'category'), 'others', 'open'])
  expect(layers.find(({ kind }) => kind === 'others')?.categories).toEqual(['g', 'h'])
  expect(new Set(layers.map(({ series }) => series)).size).toBe(layers.length)
})

test('the parts of a term add up to its total', () => {
  const sums = [sum('t1', 'a', 5), sum('t1', null, 2), sum('t2', 'a', 3), sum(null, 'b', 1)]
  const rows = toTermRows(sums, layersOf(sums))
  expect(rows.map(({ term, total }) => [term?.key, total?.raw])).toEqual([
    ['t1', '7'],
    ['t2', '3'],
    [undefined, '1'],
  ])
  for (const { parts, total } of rows) {
    expect(parts.reduce((all, part) => all + Number(part?.raw ?? 0), 0)).toBe(Number(total?.raw))
  }
})
