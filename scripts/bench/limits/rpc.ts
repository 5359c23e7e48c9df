import { once } from 'node:events'
import { WebSocket } from 'ws'

/** System.Events, Timestamp.Now and Session.CurrentIndex: what every block is asked for; the product asks for some more. */
const keys = [
  '0x26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7',
  '0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb',
  '0xcec5070d609dd3497f72bde07fc96ba072763800a36a99fdfc7c10f6415f6ee6',
]
const BATCH = 50
const DEPTH = 8

type Request = readonly [method: string, params: readonly unknown[]]
type Answers = readonly { readonly id: number; readonly result: unknown }[]

/** Blocks per second of bare JSON-RPC batches: hashes, then blocks and state, parsed and thrown away. */
export async function rpcLimit(url: string, blocks: number): Promise<number> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 512 * 1024 * 1024 })
  await once(socket, 'open')
  const ask = asker(socket)
  const started = performance.now()
  let next = 1
  async function work(): Promise<void> {
    for (let first = next; first <= blocks; first = next) {
      next = first + BATCH
      const heights = Array.from({ length: Math.min(BATCH, blocks - first + 1) }, (_, i) => first + i)
      const hashes = (await ask(heights.map((height) => ['chain_getBlockHash', [height]]))).map(({ result }) => result)
      await Promise.all([
        ask(hashes.map((hash) => ['chain_getBlock', [hash]])),
        ask(hashes.map((hash) => ['state_queryStorageAt', [keys, hash]])),
      ])
    }
  }
  await Promise.all(Array.from({ length: DEPTH }, work))
  const seconds = (performance.now() - started) / 1000
  socket.close()
  return blocks / seconds
}

function asker(socket: WebSocket) {
  let last = 0
  const waiting = new Map<number, (answers: Answers) => void>()
  socket.on('message', (data) => {
    const answers: Answers = JSON.parse(data.toString())
    const id = Math.min(...answers.map((answer) => answer.id))
    waiting.get(id)?.(answers)
    waiting.delete(id)
  })
  return (requests: readonly Request[]) =>
    new Promise<Answers>((resolve) => {
      waiting.set(last + 1, resolve)
      socket.send(JSON.stringify(requests.map(([method, params]) => ({ jsonrpc: '2.0', id: ++last, method, params }))))
    })
}
