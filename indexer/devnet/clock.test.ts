import { expect, test } from 'vitest'
import { type Clock, followWall, startClock } from './clock.js'
import { startDevnet } from './index.js'

test('makes blocks until it is stopped', async () => {
  let made = 0
  const clock = await new Promise<Clock>((resolve) => {
    const running = startClock(6000, () => ++made === 3 && resolve(running))
  })
  clock.stop()
  expect(made).toBe(3)
})

test('makes the blocks that are late at once, and waits for the slot of the next', async () => {
  const start = Date.now()
  const slots = [start - 20, start - 10, start + 30, start + 3_600_000]
  const made: number[] = []
  const clock = await new Promise<Clock>((resolve) => {
    const running = followWall(
      () => slots[0] ?? 0,
      () => {
        made.push(slots.shift() ?? 0)
        if (made.length === 3) queueMicrotask(() => resolve(running))
      },
    )
    expect(made.slice(0, 2)).toEqual([start - 20, start - 10])
  })
  clock.stop()
  expect(Date.now()).toBeGreaterThanOrEqual(start + 30)
})

test('a chain by the wall clock is as old as it says, and has the same blocks when it is started again', async () => {
  const startsAt = Date.now() - 200 * 6000
  const options = { kind: 'collective', seed: 'wall', startsAt } as const
  const first = await startDevnet(options)
  await first.stop()
  const again = await startDevnet(options)
  await again.stop()
  const [{ hashes, height, skipped }, later] = [first.ledger(), again.ledger()]
  const slots = height + skipped.reduce((sum, each) => sum + each.slots, 0)
  expect(later.hashes.slice(0, hashes.length)).toEqual(hashes)
  expect(slots).toBeGreaterThan(150)
  expect(slots).toBeLessThanOrEqual(200)
  // Genesis names no slot: nobody could tell that some were empty right after it.
  expect(skipped.some(({ block }) => block === 1)).toBe(false)
})
