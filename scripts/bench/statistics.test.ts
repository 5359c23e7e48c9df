import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile, spreadOf } from './statistics.js'

test('the median of an even number lies between the middle two', () => {
  expect(spreadOf([10, 40, 20, 30])).toEqual({ median: 25, range: [10, 40] })
  expect(spreadOf([5])).toEqual({ median: 5, range: [5, 5] })
})

test('a percentile is a value that was measured, with that share of all at or below it', () => {
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (values, share) => {
        const value = percentile(values, share)
        expect(values).toContain(value)
        expect(values.filter((each) => each <= value).length).toBeGreaterThanOrEqual(share * values.length)
      },
    ),
  )
})
