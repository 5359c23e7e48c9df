import { JsonRpc } from 'eosjs'
import { expect, test } from 'vitest'
import { startDevnet } from '../index.js'

const SLOT_MS = 3000

test('a chain by the wall clock is as old as it says, and has the same blocks when it is started again', async () => {
  const startsAt = Date.now() - 400 * SLOT_MS
  const options = { kind: 'eosc', seed: 'wall', startsAt } as const
  const first = await startDevnet(options)
  const info = await new JsonRpc(first.url).get_info()
  await first.stop()
  const again = await startDevnet(options)
  await again.stop()
  const age = Date.now() - Date.parse(`${info.head_block_time}Z`)
  // The newest slots may be empty: no producer is away for so many of them together.
  expect(age).toBeGreaterThanOrEqual(0)
  expect(age).toBeLessThan(100 * SLOT_MS)
  const [{ hashes, height }, later] = [first.ledger(), again.ledger()]
  expect(height).toBeGreaterThan(250)
  expect(later.hashes.slice(0, hashes.length)).toEqual(hashes)
})

test('several endpoints serve one chain, and every one of them stops with it', async () => {
  const devnet = await startDevnet({ kind: 'antelope', seed: 'many', blocks: 50, producers: 4, interval: 1000, repetitions: 2 })
  const other = await devnet.endpoint()
  const heads = async () => Promise.all([devnet.url, other.url].map(async (url) => (await new JsonRpc(url).get_info()).head_block_id))
  expect(new Set(await heads()).size).toBe(1)
  devnet.produce(5)
  expect(new Set(await heads()).size).toBe(1)
  expect(devnet.ledger()).toMatchObject({ intervalMs: 1000, repetitions: 2 })
  expect(devnet.ledger().schedules[1]?.producers).toHaveLength(4)
  await devnet.stop()
  await expect(heads()).rejects.toThrow()
})
