import { BlockHash, RetryableError, UsageError } from '@secretariat/shared'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { answering, scriptedNodes } from '../../testing/scripted-node.js'
import { connect } from './endpoint.js'
import { openPool } from './pool.js'

const { node, stopAll } = scriptedNodes()
afterEach(stopAll)

const genesis = (digit: string) => `0x${digit.repeat(64)}`
const echo = answering(({ method, params }) => (method === 'chain_getBlockHash' ? genesis('1') : params[0]))

test('questions of one turn travel as one batch, and each gets its own answer whatever their order', async () => {
  const { url, frames } = await node(echo)
  const endpoint = await connect(url)
  const asked = [1, 2, 3, 4, 5]
  expect(await Promise.all(asked.map((n) => endpoint.call('echo', [n], z.number())))).toEqual(asked)
  expect(frames.map((frame) => (Array.isArray(frame) ? frame.length : 1))).toEqual([5])
  await endpoint.close()
})

test('a node without batches is asked one by one', async () => {
  const { url, frames } = await node((frame, socket) => {
    if (Array.isArray(frame))
      socket.send(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32600, message: 'Batches are not supported' } }))
    else echo(frame, socket)
  })
  const endpoint = await connect(url)
  expect(await Promise.all([1, 2, 3].map((n) => endpoint.call('echo', [n], z.number())))).toEqual([1, 2, 3])
  expect(await Promise.all([4, 5].map((n) => endpoint.call('echo', [n], z.number())))).toEqual([4, 5])
  expect(frames.filter(Array.isArray)).toHaveLength(1)
  await endpoint.close()
})

test('an answer of the wrong kind is an error that names endpoint, method and answer', async () => {
  const { url } = await node(answering(() => 'nonsense'))
  const endpoint = await connect(url)
  await expect(endpoint.call('state_getRuntimeVersion', [], z.object({ specVersion: z.number() }))).rejects.toThrow(
    `${url} answered state_getRuntimeVersion with something else than expected: "nonsense"`,
  )
  await endpoint.close()
})

test('an answer that is not JSON ends the connection with an error that may pass', async () => {
  const { url } = await node((_, socket) => socket.send('<html>502 Bad Gateway</html>'))
  const endpoint = await connect(url)
  await expect(endpoint.call('echo', [1], z.number())).rejects.toThrow(RetryableError)
})

test('an endpoint where nobody listens is named', async () => {
  await expect(connect('ws://127.0.0.1:1')).rejects.toThrow('ws://127.0.0.1:1 cannot be reached')
})

const pool = (urls: readonly string[], troubles: (string | null)[] = [], giveUpAfterMs?: number) =>
  openPool({ chain: 'alpha', urls, genesis: undefined, giveUpAfterMs, onTrouble: (trouble) => troubles.push(trouble) })
const never = new AbortController().signal
const ask = (n: number) => (endpoint: Awaited<ReturnType<typeof connect>>) => endpoint.call('echo', [n], z.number())

test('the next endpoint serves when one cannot be reached, and the trouble is told and ended', async () => {
  const { url } = await node(echo)
  const troubles: (string | null)[] = []
  const several = pool(['ws://127.0.0.1:1', url], troubles)
  expect(await several.use(ask(7), never)).toBe(7)
  expect(several.current).toBe(url)
  expect(troubles[0]).toContain('ws://127.0.0.1:1 cannot be reached')
  await several.close()
})

test('a connection that breaks in the middle is opened again and the work repeated', async () => {
  let breaks = 2
  const { url } = await node((frame, socket) => {
    if (!Array.isArray(frame) && frame.method === 'echo' && breaks-- > 0) socket.terminate()
    else echo(frame, socket)
  })
  const one = pool([url])
  expect(await one.use(ask(9), never)).toBe(9)
  expect(breaks).toBe(-1)
  await one.close()
})

test('an endpoint of another chain is refused for good; where it is the only one, the pool says so', async () => {
  const [ours, other] = [await node(echo), await node(answering(() => genesis('2')))]
  const known = openPool({
    chain: 'alpha',
    urls: [other.url, ours.url],
    genesis: BlockHash(genesis('1')),
    giveUpAfterMs: undefined,
    onTrouble: () => undefined,
  })
  expect(await known.use(ask(3), never)).toBe(3)
  await known.close()
  const wrong = openPool({
    chain: 'alpha',
    urls: [other.url],
    genesis: BlockHash(genesis('1')),
    giveUpAfterMs: undefined,
    onTrouble: () => undefined,
  })
  await expect(wrong.use(ask(3), never)).rejects.toThrow(UsageError)
  await expect(wrong.use(ask(3), never)).rejects.toThrow('serves another chain than alpha: its genesis block is 0x2222')
})

test('a pool with patience gives up and says what the endpoint last said', async () => {
  const { url } = await node(answering(({ method }) => (method === 'chain_getBlockHash' ? genesis('1') : 'nonsense')))
  await expect(pool([url], [], 300).use(ask(1), never)).rejects.toThrow(
    /Chain alpha: no useful answer for 0 s\. .*answered echo with something else/,
  )
})

test('waiting for a resting endpoint ends at once when it is told to stop', async () => {
  const stop = new AbortController()
  const waiting = pool(['ws://127.0.0.1:1']).use(ask(1), stop.signal)
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
})
