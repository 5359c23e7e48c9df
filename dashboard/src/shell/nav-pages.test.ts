import { expect, test } from 'vitest'
import { pagesOf } from './nav-pages.js'

const paths = (...profiles: string[]) => pagesOf(profiles).map(({ to }) => to)

test('a chain of collectives has motions and members, an elected council its own pages', () => {
  expect(paths('collective')).toEqual(['/incidents', '/proposals', '/members'])
  expect(paths('joystream')).not.toContain('/members')
})

test('several chains have the pages of all, each once', () => {
  const all = paths('joystream', 'collective', 'joystream')
  expect(all).toEqual(expect.arrayContaining([...paths('collective'), ...paths('joystream')]))
  expect(new Set(all).size).toBe(all.length)
})
