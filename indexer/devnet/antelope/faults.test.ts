import { JsonRpc } from 'eosjs'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startDevnet } from '../index.js'

const devnet = await startDevnet({ kind: 'eosc', seed: 'faults', blocks: 150 })
const honest = new JsonRpc(devnet.url)

afterAll(() => devnet.stop())

const opened = async (...faults: string[]) => {
  const node = await devnet.endpoint(faults)
  return { ...node, rpc: new JsonRpc(node.url) }
}

async function ask(url: string, path = 'get_info', body: unknown = {}) {
  const response = await fetch(`${url}/v1/chain/${path}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, text: await response.text() }
}

const idSchema = z.object({ id: z.string() })

test('an endpoint lags behind, and knows nothing of newer blocks', async () => {
  const { rpc } = await opened('lag=40')
  const [info, truth] = [await rpc.get_info(), await honest.get_info()]
  expect(info.head_block_num).toBe(truth.head_block_num - 40)
  expect(info.last_irreversible_block_num).toBeLessThan(truth.last_irreversible_block_num)
  expect(idSchema.parse(await honest.get_block(info.last_irreversible_block_num)).id).toBe(info.last_irreversible_block_id)
  await expect(rpc.get_block(info.head_block_num + 1)).rejects.toThrow('Could not find block')
})

test('an endpoint tells of other blocks from a height on, and they fit each other', async () => {
  const { rpc, faults } = await opened('disagree=100')
  const read = async (from: JsonRpc, height: number) => idSchema.extend({ previous: z.string() }).parse(await from.get_block(height))
  const [last, first, second] = [await read(rpc, 99), await read(rpc, 100), await read(rpc, 101)]
  expect(last).toEqual(await read(honest, 99))
  expect([first.previous, second.previous]).toEqual([last.id, first.id])
  expect(first.id).not.toBe((await read(honest, 100)).id)
  expect((await rpc.get_info()).last_irreversible_block_id).not.toBe((await honest.get_info()).last_irreversible_block_id)
  faults.disagree(0)
  expect(await read(rpc, 101)).toEqual(await read(honest, 101))
})

test('an endpoint serves another chain', async () => {
  const { rpc } = await opened('otherchain')
  expect((await rpc.get_info()).chain_id).not.toBe((await honest.get_info()).chain_id)
})

test('errors, garbage and truncated answers are what they say', async () => {
  const { url, faults } = await opened('errors=1')
  expect(await ask(url)).toMatchObject({ status: 500, text: expect.stringContaining('"code":500') })
  faults.errors(0)
  faults.truncate(1)
  const half = idSchema.parse(JSON.parse((await ask(url, 'get_block', { block_num_or_id: 5 })).text)).id
  expect(half).toHaveLength(32)
  expect(devnet.ledger().hashes[5]?.startsWith(half)).toBe(true)
  faults.garbage(1)
  const { text } = await ask(url)
  expect(() => JSON.parse(text)).toThrow()
})

test('a connection is cut after so many answers, and works again', async () => {
  const { url } = await opened('drop=2')
  await ask(url)
  await expect(ask(url)).rejects.toThrow()
  expect((await ask(url)).status).toBe(200)
})

test('a silent endpoint takes questions and answers none', async () => {
  const { url, stop } = await opened('stall')
  const asked = fetch(`${url}/v1/chain/get_info`).catch((error: unknown) => error)
  expect(await Promise.race([asked, honest.get_info().then(() => 'the other one')])).toBe('the other one')
  await stop()
  expect(await asked).toBeInstanceOf(Error)
})

test('a slow endpoint answers later than others', async () => {
  const { rpc } = await opened('latency=200')
  const order: string[] = []
  await Promise.all([rpc.get_info().then(() => order.push('slow')), honest.get_info().then(() => order.push('quick'))])
  expect(order).toEqual(['quick', 'slow'])
})

test('what is irreversible is told lower until the next block', async () => {
  const { rpc, faults } = await opened()
  const before = (await rpc.get_info()).last_irreversible_block_num
  faults.rewind(5)
  expect((await rpc.get_info()).last_irreversible_block_num).toBe(before - 5)
  devnet.produce(1)
  expect((await rpc.get_info()).last_irreversible_block_num).toBeGreaterThanOrEqual(before)
})

test('a branch is shown as long as it is not shorter, and its blocks are orphans afterwards', async () => {
  const height = devnet.height()
  devnet.faults.reorg(2)
  const head = await honest.get_info()
  expect(head.head_block_num).toBe(height + 2)
  const orphan = idSchema.parse(await honest.get_block(height + 2)).id
  expect(orphan).toBe(head.head_block_id)
  devnet.produce(3)
  expect((await honest.get_info()).head_block_num).toBe(height + 3)
  expect(idSchema.parse(await honest.get_block(height + 2)).id).not.toBe(orphan)
  expect(idSchema.parse(await honest.get_block(orphan)).id).toBe(orphan)
  while (devnet.finalizedHeight() < height + 3) devnet.produce(1)
  await expect(honest.get_block(orphan)).rejects.toThrow('Could not find block')
  expect(devnet.ledger().orphans.map(({ id }) => id)).toContain(orphan)
  expect(devnet.ledger().missed.filter(({ kind, block }) => kind === 'orphan' && block === height + 1)).toHaveLength(2)
})

test('faults that make no sense on such a chain are named', async () => {
  for (const fault of ['upgrade', 'lag', 'lag=-1', 'otherchain=1', 'toString']) {
    await expect(devnet.endpoint([fault])).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(`--fault ${fault}`) })
  }
})
