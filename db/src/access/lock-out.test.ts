import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountPatience, lockedUntil } from './lock-out.js'

const last = new Date(0)

test('the first failures cost nothing, each further one twice as long as the one before', () => {
  expect([4, 5, 6, 7, 40].map((failures) => lockedUntil(accountPatience, failures, last).getTime())).toEqual([
    0, 15_000, 30_000, 60_000, 900_000,
  ])
})

test('property: more failures never shorten the wait, and it stays within its limit', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (failures) => {
      const [now, next] = [failures, failures + 1].map((count) => lockedUntil(accountPatience, count, last).getTime())
      expect(next).toBeGreaterThanOrEqual(now ?? Number.NaN)
      expect(next).toBeLessThanOrEqual(accountPatience.longestWaitMs)
    }),
  )
})
