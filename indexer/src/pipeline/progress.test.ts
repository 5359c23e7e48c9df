import { expect, test } from 'vitest'
import { progressMeter } from './progress.js'

test('the rate is that of the last seconds, and the remaining time follows from it', () => {
  let now = 0
  const meter = progressMeter(() => now)
  for (; now <= 60_000; now += 1000) meter.add({ blocks: 10, facts: 3 })
  now = 60_000
  const progress = meter.read(500)
  expect(progress.blocks).toBe(610)
  expect(progress.facts).toBe(183)
  expect(progress.blocksPerSecond).toBeCloseTo(10, 0)
  expect(progress.etaSeconds).toBeCloseTo(50, 0)
})

test('before the first block the rate is unknown, not zero', () => {
  const meter = progressMeter(() => 5000)
  expect(meter.read(100)).toEqual({ blocks: 0, facts: 0, left: 100, blocksPerSecond: null, etaSeconds: null })
})

test('a stall shows as a rate of zero and an unknown end', () => {
  let now = 0
  const meter = progressMeter(() => now)
  meter.add({ blocks: 10, facts: 0 })
  now = 60_000
  expect(meter.read(5)).toMatchObject({ blocksPerSecond: 0, etaSeconds: null })
})
