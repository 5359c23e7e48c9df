import { expect, test } from 'vitest'
import { growingStatistics } from './statistics.js'

test('the tables are looked at when they have doubled, and not for a few rows', async () => {
  const looked: number[] = []
  let rows = 0
  const statistics = growingStatistics(async () => {
    looked.push(rows)
  })
  for (rows = 500; rows <= 40_000; rows += 500) await statistics.added(500)
  expect(looked).toEqual([2000, 4000, 8000, 16_000, 32_000])
})
