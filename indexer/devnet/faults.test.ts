import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { type Devnet, type DevnetOptions, startDevnet } from './index.js'

const open: { stop(): Promise<void> | void }[] = []

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop()
})

async function start(options: DevnetOptions = {}): Promise<Devnet> {
  const devnet = await startDevnet({ kind: 'collective', seed: 'faults', blocks: 20, ...options })
  open.push(devnet)
  return devnet
}

/** A client without a library: it sends text and reads messages in order. */
async function connect({ url }: Devnet) {
  const socket = new WebSocket(url)
  open.push({ stop: () => socket.terminate() })
  await once(socket, 'open')
  const messages: string[] = []
  const waiting: ((text: string) => void)[] = []
  socket.on('message', (data) => {
    const next = waiting.shift()
    if (next === undefined) messages.push(data.toString())
    else next(data.toString())
  })
  const read = () =>
    new Promise<string>((resolve) => {
      const text = messages.shift()
      if (text === undefined) waiting.push(resolve)
      else resolve(text)
    })
  const send = (body: unknown) => socket.send(JSON.stringify(body))
  const ask = async (method: string, ...params: unknown[]) => {
    send({ jsonrpc: '2.0', id: 1, method, params })
    return answerSchema.parse(JSON.parse(await read()))
  }
  return { socket, read, send, ask, unread: messages }
}

const answerSchema = z.object({ result: z.unknown().optional(), error: z.object({ code: z.number(), message: z.string() }).optional() })
const headSchema = z.object({ method: z.string(), params: z.object({ result: z.object({ number: z.string(), parentHash: z.string() }) }) })
const numberOf = (text: string) => Number(headSchema.parse(JSON.parse(text)).params.result.number)
const parentOf = (text: string) => headSchema.parse(JSON.parse(text)).params.result.parentHash

test('answers a batch in one message, in order, without the notifications', async () => {
  const client = await connect(await start())
  const one = (id: number | undefined, height: number) => ({ jsonrpc: '2.0', id, method: 'chain_getBlockHash', params: [height] })
  client.send([one(7, 1), one(undefined, 2), one(8, 3), { jsonrpc: '2.0', id: 9, method: 'no_such', params: [] }])
  const answers = z
    .array(z.object({ id: z.number(), error: z.object({ code: z.number() }).optional() }))
    .parse(JSON.parse(await client.read()))
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    [7, undefined],
    [8, undefined],
    [9, -32601],
  ])
  client.send([])
  expect(await client.read()).toContain('-32600')
})

test('pushes new and finalized heads to those who subscribed, and no longer to those who left', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  const { result: best } = await client.ask('chain_subscribeNewHeads')
  expect(numberOf(await client.read())).toBe(20)
  await client.ask('chain_subscribeFinalizedHeads')
  expect(numberOf(await client.read())).toBe(18)
  devnet.produce(1)
  expect([numberOf(await client.read()), numberOf(await client.read())]).toEqual([21, 19])
  expect((await client.ask('chain_unsubscribeNewHeads', best)).result).toBe(true)
  devnet.produce(1)
  expect(numberOf(await client.read())).toBe(20)
})

test('a reorganisation shows blocks that never become final', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  await client.ask('chain_subscribeNewHeads')
  await client.read()
  devnet.faults.reorg(3)
  const fork = [await client.read(), await client.read(), await client.read()]
  const { result: forked } = await client.ask('chain_getBlockHash', 22)
  const { result: finalized } = await client.ask('chain_getFinalizedHead')
  devnet.produce(1)
  const truth = [await client.read(), await client.read(), await client.read(), await client.read()]
  expect(fork.map(numberOf)).toEqual([21, 22, 23])
  expect(truth.map(numberOf)).toEqual([21, 22, 23, 24])
  expect(parentOf(truth[0] ?? '')).toBe(parentOf(fork[0] ?? ''))
  expect(parentOf(truth[1] ?? '')).not.toBe(parentOf(fork[1] ?? ''))
  expect(devnet.ledger().hashes).not.toContain(forked)
  expect(devnet.ledger().hashes).toContain(finalized)
})

test('the finalized height moves backwards until the next block', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  const finalized = async () => (await client.ask('chain_getFinalizedHead')).result
  const { hashes } = devnet.ledger()
  devnet.faults.rewind(5)
  expect(await finalized()).toBe(hashes[13])
  devnet.produce(1)
  expect(await finalized()).toBe(devnet.ledger().hashes[19])
})

test('errors, garbage and truncated answers are what they say', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  const { result: whole } = await client.ask('state_getMetadata')
  devnet.faults.errors(1)
  expect((await client.ask('system_chain')).error?.code).toBe(-32000)
  devnet.faults.errors(0)
  devnet.faults.truncate(1)
  const { result: half } = await client.ask('state_getMetadata')
  expect(String(whole).startsWith(String(half))).toBe(true)
  expect(String(half).length).toBeLessThan(String(whole).length)
  devnet.faults.garbage(1)
  client.send({ jsonrpc: '2.0', id: 1, method: 'system_chain', params: [] })
  const text = await client.read()
  expect(() => JSON.parse(text)).toThrow()
})

test('cuts the connection after so many answers', async () => {
  const devnet = await start({ faults: ['drop=2'] })
  const client = await connect(devnet)
  const closed = once(client.socket, 'close')
  await client.ask('system_chain')
  client.send({ jsonrpc: '2.0', id: 1, method: 'system_chain', params: [] })
  await closed
  expect((await (await connect(devnet)).ask('system_chain')).result).toBe('Devnet faults')
})

/** Comes after everything the node had to say before. */
async function pong({ socket }: Awaited<ReturnType<typeof connect>>): Promise<void> {
  const answered = once(socket, 'pong')
  socket.ping()
  await answered
}

test('a silent node keeps the connection and says nothing', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  await client.ask('chain_subscribeNewHeads')
  await client.read()
  devnet.faults.stall(true)
  devnet.produce(2)
  client.send({ jsonrpc: '2.0', id: 1, method: 'system_chain', params: [] })
  await pong(client)
  expect(client.unread).toEqual([])
  devnet.faults.stall(false)
  expect((await client.ask('system_chain')).result).toBe('Devnet faults')
})

test('a slow node answers later than the connection does', async () => {
  const client = await connect(await start({ faults: ['latency=300'] }))
  client.send({ jsonrpc: '2.0', id: 1, method: 'system_chain', params: [] })
  await pong(client)
  expect(client.unread).toEqual([])
  expect(await client.read()).toContain('Devnet faults')
})

test('an upgrade on request comes with the next block', async () => {
  const devnet = await start()
  const client = await connect(devnet)
  const spec = async () => z.object({ specVersion: z.number() }).parse((await client.ask('state_getRuntimeVersion')).result).specVersion
  devnet.faults.upgrade()
  expect(await spec()).toBe(1000)
  devnet.produce(1)
  expect(await spec()).toBe(1001)
})

test('a pruned node has blocks of any height and state of the newest alone', async () => {
  const devnet = await start({ pruned: 5 })
  const client = await connect(devnet)
  const { result: old } = await client.ask('chain_getBlockHash', 3)
  expect((await client.ask('chain_getBlock', old)).result).not.toBeNull()
  const { error } = await client.ask('state_getRuntimeVersion', old)
  expect(error).toMatchObject({ code: 4003, message: expect.stringContaining('State already discarded') })
})

test('faults and options that make no sense are named', async () => {
  for (const fault of ['errors=2', 'errors', 'reorg=-1', 'reorg=x', 'stall=1', 'silence=,', 'halt=-3', 'fire']) {
    await expect(startDevnet({ kind: 'collective', faults: [fault] })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`--fault ${fault}`),
    })
  }
  await expect(startDevnet({ kind: 'collective', port: 70_000 })).rejects.toThrow('port')
})
