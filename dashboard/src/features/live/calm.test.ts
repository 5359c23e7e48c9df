import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { calm } from './calm.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a burst is answered at once and once more after it, however long it is', async () => {
  const call = vi.fn(() => Promise.resolve())
  const calmly = calm(call, 1000)
  for (let i = 0; i < 23; i += 1) calmly()
  expect(call).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(call).toHaveBeenCalledTimes(2)
})

test('the next call waits for the one before it, also when that has failed', async () => {
  const answers: ((error: Error) => void)[] = []
  const call = vi.fn(() => new Promise<void>((_, reject) => answers.push(reject)))
  const calmly = calm(call, 1000)
  calmly()
  calmly()
  await vi.advanceTimersByTimeAsync(5000)
  expect(call).toHaveBeenCalledTimes(1)
  answers[0]?.(new Error('gone'))
  await vi.advanceTimersByTimeAsync(0)
  expect(call).toHaveBeenCalledTimes(2)
})
