import { once } from 'node:events'
import { UsageError } from '@secretariat/shared'
import { type WebSocket, WebSocketServer } from 'ws'
import { type FaultState, halfOf, noFaults, type SubstrateFaults, setters, spoil } from '../faults.js'
import { createRandom, type Random } from '../world/random.js'
import { chainMethods, createFinder, type Methods, RpcError, stateMethods, systemMethods } from './answers.js'
import type { Block } from './block.js'
import { type Calls, createCalls } from './calls.js'
import type { Chain } from './chain.js'
import { answerMessage } from './json-rpc.js'
import { createTopics, type Occasion } from './subscriptions.js'

export interface NodeOptions {
  readonly chain: Chain
  readonly seed: string
  readonly host: string
  readonly port: number
  readonly pruned: number | undefined
}

/** A node that answers on a WebSocket. */
export interface SimulatedNode {
  readonly url: string
  readonly faults: SubstrateFaults
  /** Makes blocks and tells the subscribers. */
  produce(blocks: number): void
  stop(): Promise<void>
}

export async function startNode({ chain, seed, host, port, pruned }: NodeOptions): Promise<SimulatedNode> {
  const faultState = noFaults()
  const random = createRandom(`${seed}/faults`)
  const clients = new Set<Calls>()
  const finalized = () => chain.at(Math.max(0, chain.finalized().height - faultState.rewound)) ?? chain.finalized()
  const present = (on: Occasion) => (on === 'best' ? chain.best() : finalized())
  const push = (on: Occasion, block: Block) => {
    for (const client of clients) client.push(on, block)
  }
  const topics = createTopics(chain)
  const finder = createFinder(chain, pruned)
  const methods = withNames(
    { ...chainMethods(chain, finder, finalized), ...stateMethods(chain, finder), ...systemMethods(chain, seed) },
    Object.keys(topics),
  )
  const server = await listen(host, port)
  server.on('connection', (socket) => {
    const client = createCalls({ methods, topics, present, send: sender(socket, faultState) })
    clients.add(client)
    serve(socket, client, faultState, random)
    socket.on('close', () => clients.delete(client))
  })
  return {
    url: addressOf(server, host),
    faults: { ...setters(faultState), ...chainFaults(chain, faultState, push, finalized) },
    produce(blocks) {
      for (let i = 0; i < blocks; i++) growOnce(chain, faultState, push, finalized)
    },
    async stop() {
      for (const socket of server.clients) socket.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const SERVER_BUSY = -32000

/** Answers one client until it goes. */
function serve(socket: WebSocket, client: Calls, state: FaultState, random: Random): void {
  const send = sender(socket, state)
  let answers = 0
  socket.on('message', (data) => {
    const text = answerMessage(data.toString(), (method, params) => {
      if (random.chance(state.errorRate)) throw new RpcError(SERVER_BUSY, 'Server is busy, try again later')
      return client.make(method, params)
    })
    if (text === undefined) return
    send(spoil(state, random, text, halveResults))
    if (state.dropEvery > 0 && ++answers >= state.dropEvery) socket.terminate()
  })
  // A client that goes away in the middle of a frame is no concern of the node; `close` follows.
  socket.on('error', () => undefined)
}

const halveResults = (text: string) => text.replace(/"result":"0x([0-9a-f]+)"/g, (_, digits: string) => `"result":"0x${halfOf(digits)}"`)

function sender(socket: WebSocket, state: FaultState): (text: string) => void {
  const send = (text: string) => {
    if (!state.isSilent && socket.readyState === socket.OPEN) socket.send(text)
  }
  return (text) => (state.latencyMs > 0 ? setTimeout(() => send(text), state.latencyMs) : send(text))
}

type Push = (on: Occasion, block: Block) => void

function growOnce(chain: Chain, state: FaultState, push: Push, finalized: () => Block): void {
  state.rewound = 0
  // The true chain replaces a fork only when it is longer.
  for (let missing = chain.best().height - chain.height(); missing >= 0; missing--) {
    push('best', chain.grow())
    push('finalized', finalized())
  }
}

function chainFaults(
  chain: Chain,
  state: FaultState,
  push: Push,
  finalized: () => Block,
): Pick<SubstrateFaults, 'reorg' | 'rewind' | 'silence' | 'halt' | 'upgrade'> {
  return {
    reorg(depth) {
      for (const block of chain.fork(depth)) push('best', block)
    },
    rewind(blocks) {
      state.rewound = blocks
      push('finalized', finalized())
    },
    silence: chain.silence,
    halt: chain.halt,
    upgrade: chain.upgradeNext,
  }
}

function withNames(methods: Methods, topics: readonly string[]): Methods {
  const unsubscriptions = topics.map((name) => name.replace('_subscribe', '_unsubscribe'))
  const names = [...Object.keys(methods), ...topics, ...unsubscriptions, 'rpc_methods'].sort()
  return { ...methods, rpc_methods: () => ({ methods: names }) }
}

async function listen(host: string, port: number): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host, port, perMessageDeflate: false, maxPayload: 64 * 1024 * 1024 })
  try {
    await once(server, 'listening')
    return server
  } catch (cause) {
    throw new UsageError(`The simulated node cannot listen on ${host}:${port} (${String(cause)}): choose another --port`)
  }
}

function addressOf(server: WebSocketServer, host: string): string {
  const address = server.address()
  return `ws://${host}:${typeof address === 'object' && address !== null ? address.port : 0}`
}
