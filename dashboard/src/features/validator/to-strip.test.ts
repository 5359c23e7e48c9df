import { expect, test } from 'vitest'
import { countCells, toStrip } from './to-strip.js'

const row = (session: number, authored: number | null, offline = false) => ({ session, fromBlock: 1, expected: 6, authored, offline })

test('a session is full, low or without a block; unknown and absent are neither', () => {
  const cells = toStrip([row(1, 5), row(2, 2), row(3, 0, true), row(4, null)], 6)
  expect(cells.map(({ state }) => state)).toEqual(['absent', 'full', 'low', 'none', 'unknown', 'absent'])
  expect(countCells(cells)).toEqual({ full: 1, low: 1, none: 1, unknown: 1, absent: 2, offline: 1 })
})

test('a strip shows the newest sessions that are over', () => {
  const cells = toStrip([row(90, 5)], 101)
  expect([cells.length, cells[0]?.session, cells.at(-1)?.session]).toEqual([24, 77, 100])
  expect(toStrip([], undefined)).toEqual([])
})
