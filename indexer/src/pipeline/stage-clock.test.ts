import { expect, test } from 'vitest'
import { stageClock } from './stage-clock.js'

test('each stage counts its own seconds, those of failed work too', async () => {
  let now = 0
  const clock = stageClock(() => now)
  const take = (ms: number) => () => {
    now += ms
  }
  await clock.time('fetch', take(500))
  await clock.time('fetch', take(250))
  await clock.time('decode', take(100))
  const failing = clock.time('write', () => {
    now += 40
    throw new RangeError('no room')
  })
  await expect(failing).rejects.toThrow('no room')
  expect(clock.read()).toEqual({ fetch: 0.75, decode: 0.1, write: 0.04 })
})
