import { once } from 'node:events'
import { UsageError } from '@secretariat/shared'
import { type WebSocket, WebSocketServer } from 'ws'
import { type FaultState, type Faults, noFaults, spoil } from '../faults.js'
import { createRandom } from '../world/random.js'
import { chainMethods, createFinder, type Methods, RpcError, stateMethods, systemMethods } from './answers.js'
import type { Block } from './block.js'
import type { Chain } from './chain.js'
import { type Connection, createConnection } from './connection.js'
import { createTopics, type Occasion } from './subscriptions.js'

export interface NodeOptions {
  readonly chain: Chain
  readonly seed: string
  readonly host: string
  readonly port: number
  readonly pruned: number | undefined
}

/** A node that answers on a WebSocket. */
export interface Node {
  readonly url: string
  readonly faults: Faults
  /** Makes blocks and tells the subscribers. */
  produce(blocks: number): void
  stop(): Promise<void>
}

const SERVER_BUSY = -32000

export async function startNode({ chain, seed, host, port, pruned }: NodeOptions): Promise<Node> {
  const state = noFaults()
  const random = createRandom(`${seed}/faults`)
  const connections = new Set<Connection>()
  let rewound = 0
  const finalized = () => chain.at(Math.max(0, chain.finalized().height - rewound)) ?? chain.finalized()
  const present = (on: Occasion) => (on === 'best' ? chain.best() : finalized())
  const push = (on: Occasion, block: Block) => {
    for (const connection of connections) connection.push(on, block)
  }
  const topics = createTopics(chain)
  const methods = withNames(
    {
      ...chainMethods(chain, createFinder(chain, pruned), finalized),
      ...stateMethods(chain, createFinder(chain, pruned)),
      ...systemMethods(chain, seed),
    },
    Object.keys(topics),
  )
  const beforeCall = () => {
    if (random.chance(state.errorRate)) throw new RpcError(SERVER_BUSY, 'Server is busy, try again later')
  }
  const server = await listen(host, port)
  server.on('connection', (socket) => {
    const send = sender(socket, state)
    const connection = createConnection({ methods, topics, present, send, beforeCall })
    connections.add(connection)
    let answers = 0
    socket.on('message', (data) => {
      const text = connection.answer(data.toString())
      if (text === undefined) return
      send(spoil(state, random, text))
      if (state.dropEvery > 0 && ++answers >= state.dropEvery) socket.terminate()
    })
    socket.on('close', () => connections.delete(connection))
    // A client that goes away in the middle of a frame is no concern of the node; `close` follows.
    socket.on('error', () => undefined)
  })
  const grow = () => {
    rewound = 0
    // The true chain replaces a fork only when it is longer.
    for (let missing = chain.best().height - chain.height(); missing >= 0; missing--) {
      push('best', chain.grow())
      push('finalized', finalized())
    }
  }
  return {
    url: addressOf(server, host),
    faults: {
      ...settings(state),
      reorg: (depth) => {
        for (const block of chain.fork(depth)) push('best', block)
      },
      rewind: (blocks) => {
        rewound = blocks
        push('finalized', finalized())
      },
      upgrade: chain.upgradeNext,
    },
    produce: (blocks) => {
      for (let i = 0; i < blocks; i++) grow()
    },
    async stop() {
      for (const client of server.clients) client.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function settings(state: FaultState): Pick<Faults, 'latency' | 'errors' | 'garbage' | 'truncate' | 'drop' | 'stall'> {
  return {
    latency: (ms) => Object.assign(state, { latencyMs: ms }),
    errors: (rate) => Object.assign(state, { errorRate: rate }),
    garbage: (rate) => Object.assign(state, { garbageRate: rate }),
    truncate: (rate) => Object.assign(state, { truncateRate: rate }),
    drop: (every) => Object.assign(state, { dropEvery: every }),
    stall: (isSilent) => Object.assign(state, { isSilent }),
  }
}

function sender(socket: WebSocket, state: FaultState): (text: string) => void {
  const send = (text: string) => {
    if (!state.isSilent && socket.readyState === socket.OPEN) socket.send(text)
  }
  return (text) => (state.latencyMs > 0 ? setTimeout(() => send(text), state.latencyMs) : send(text))
}

function withNames(methods: Methods, topics: readonly string[]): Methods {
  const names = [
    ...Object.keys(methods),
    ...topics,
    ...topics.map((name) => name.replace('_subscribe', '_unsubscribe')),
    'rpc_methods',
  ].sort()
  return { ...methods, rpc_methods: () => ({ methods: names }) }
}

async function listen(host: string, port: number): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host, port, perMessageDeflate: false, maxPayload: 64 * 1024 * 1024 })
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new UsageError(`The simulated node cannot listen on ${host}:${port} (${String(cause)}): choose another --port`)
  }
  return server
}

function addressOf(server: WebSocketServer, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `ws://${host}:${port}`
}
