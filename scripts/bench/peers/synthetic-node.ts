import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { WebSocket } from 'ws'

const EVENTS_PER_BLOCK = 31
const PATIENCE_MS = 60_000

export interface SyntheticChain {
  readonly harness: string
  readonly blocks: number
  readonly latencyMs: number
}

/** Lends the address of the harness's own node: a chain shaped like Polkadot's, the same for everybody. */
export async function withSyntheticNode<T>({ harness, blocks, latencyMs }: SyntheticChain, work: (url: string) => Promise<T>): Promise<T> {
  const port = await freePort()
  const options = { port, blocks, 'events-per-block': EVENTS_PER_BLOCK, latency: latencyMs }
  const args = ['synthetic-node/server.mjs', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])]
  const child = spawn(process.execPath, args, { cwd: harness, stdio: ['ignore', 2, 2] })
  try {
    const url = `ws://127.0.0.1:${port}`
    await answering(url, () => child.exitCode === null)
    return await work(url)
  } finally {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function answering(url: string, isRunning: () => boolean): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline && isRunning(); ) {
    const socket = new WebSocket(url)
    const opened = await once(socket, 'open').then(
      () => true,
      () => false,
    )
    socket.terminate()
    if (opened) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The synthetic node does not answer at ${url}`)
}
