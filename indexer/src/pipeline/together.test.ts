import { once } from 'node:events'
import { expect, test } from 'vitest'
import { together } from './together.js'

const never = new AbortController().signal

test('what tasks answer comes in their order', async () => {
  expect(await together([async () => 1, async () => 2], never)).toEqual([1, 2])
})

test('the first failure stops the others, and is told when the last of them has ended', async () => {
  const ended: string[] = []
  const until = (name: string) => async (signal: AbortSignal) => {
    await once(signal, 'abort')
    await Promise.resolve()
    ended.push(name)
    throw new Error(`${name} was stopped`)
  }
  const fails = async () => {
    throw new Error('it failed')
  }
  await expect(together([until('a'), fails, until('b')], never)).rejects.toThrow('it failed')
  expect(ended).toEqual(['a', 'b'])
})

test('who is stopped from outside stops all', async () => {
  const stop = new AbortController()
  const running = together([async (signal) => once(signal, 'abort').then(() => 'stopped')], stop.signal)
  stop.abort()
  expect(await running).toEqual(['stopped'])
})
