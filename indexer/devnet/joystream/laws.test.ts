import { expect, test } from 'vitest'
import { lawsOf } from './laws.js'

const { idle, announcing, voting, revealing, councillorReward, seats } = lawsOf(1)

test('a cycle lasts 403,200 blocks at the scale of the real chain: elections of its councils are that far apart', () => {
  const cycle = idle + announcing + voting + revealing
  expect(cycle).toBe(403_200)
  expect(6_609_630 + cycle).toBe(7_012_830)
})

test('a councillor earns 10,000 dollars in thirty days, and a term costs what the published reports say', () => {
  expect((councillorReward * 14_400n * 30n) / 10_000_000_000n).toBe(166_666n)
  expect(councillorReward * 403_200n * BigInt(seats)).toBe(4_666_666_666_233_600n)
})
