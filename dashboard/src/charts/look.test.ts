import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeTicks } from './look.js'

test('a small count has a tick for every vote', () => {
  expect(wholeTicks(5)).toEqual([0, 1, 2, 3, 4, 5])
})

test('property: ticks begin at zero, stay below the top and are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (top) => {
      const ticks = wholeTicks(top)
      expect(ticks[0]).toBe(0)
      expect(Math.max(...ticks)).toBeLessThanOrEqual(top)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }),
  )
})
