import { expect, test } from 'vitest'
import { type Irreversibility, trackIrreversibility } from './irreversible.js'

const names = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`)

/** Lets producers make blocks turn by turn; those from `present` on are away. */
function run(tracker: Irreversibility, producers: readonly string[], repetitions: number, rounds: number, present = producers.length) {
  let made = 0
  for (let turn = 0; turn < rounds * producers.length; turn++) {
    const place = turn % producers.length
    for (let i = 0; i < repetitions && place < present; i++, made++) tracker.add(producers[place] ?? '')
  }
  return made
}

// What the published header state of EOSC's block 1152606 says: proposed 15 blocks below, irreversible 31.
test('of 23 producers who miss nothing 31 blocks can be taken back, and the next one confirms 22', () => {
  const tracker = trackIrreversibility(names(23))
  const height = 1 + run(tracker, names(23), 1, 6)
  expect([height - tracker.proposed, height - tracker.irreversible]).toEqual([15, 31])
  expect(tracker.confirmedBy('p0')).toBe(22)
})

test('of 21 producers with 12 blocks each 325 to 336 can be taken back, and the first of a turn confirms a round', () => {
  const tracker = trackIrreversibility(names(21))
  const height = 1 + run(tracker, names(21), 12, 6)
  expect(height - tracker.irreversible).toBe(336)
  expect(tracker.confirmedBy('p0')).toBe(240)
  tracker.add('p0')
  expect(height + 1 - tracker.irreversible).toBe(325)
  expect(tracker.confirmedBy('p0')).toBe(0)
})

test('blocks go on and none becomes irreversible while two thirds or fewer make them', () => {
  const tracker = trackIrreversibility(names(23))
  run(tracker, names(23), 1, 4)
  run(tracker, names(23), 1, 4, 15)
  const stuck = tracker.irreversible
  run(tracker, names(23), 1, 4, 15)
  expect(tracker.irreversible).toBe(stuck)
  run(tracker, names(23), 1, 4, 16)
  expect(tracker.irreversible).toBeGreaterThan(stuck)
})

test('a producer who takes over keeps nobody back', () => {
  const tracker = trackIrreversibility(names(3))
  run(tracker, names(3), 1, 5)
  const before = tracker.irreversible
  tracker.replace(['p0', 'p1', 'new'])
  run(tracker, ['p0', 'p1', 'new'], 1, 5)
  expect(tracker.irreversible).toBeGreaterThan(before + 10)
})
