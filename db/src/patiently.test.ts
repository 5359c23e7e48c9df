import { RetryableError } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { patiently } from './patiently.js'

test('work that fails for a reason that passes is done again', async () => {
  let failures = 2
  const work = async () => {
    if (failures-- > 0) throw new RetryableError('not yet')
    return 'done'
  }
  expect(await patiently(work, 10_000)).toBe('done')
})

test('another failure counts at once, and patience ends', async () => {
  let tries = 0
  const mistake = async () => {
    tries += 1
    throw new TypeError('a mistake')
  }
  await expect(patiently(mistake, 10_000)).rejects.toThrow('a mistake')
  expect(tries).toBe(1)
  await expect(patiently(async () => Promise.reject(new RetryableError('never')), -1)).rejects.toThrow('never')
})
