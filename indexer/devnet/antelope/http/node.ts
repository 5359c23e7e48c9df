import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { UsageError } from '@secretariat/shared'
import { halfOf, spoil } from '../../faults.js'
import { createRandom } from '../../world/random.js'
import type { Chain } from '../chain.js'
import { type AntelopeFaultState, type AntelopeFaults, antelopeFaults, noAntelopeFaults } from '../faults.js'
import { createAnswers } from './answers.js'
import { busy, NodeError } from './node-error.js'
import { createView } from './view.js'

export interface NodeOptions {
  readonly chain: Chain
  readonly seed: string
  readonly host: string
  readonly port: number
}

/** One endpoint of a chain, which answers over HTTP. */
export interface AntelopeNode {
  readonly url: string
  readonly faults: AntelopeFaults
  /** To be told before a block is made: what it said of finality ends with it. */
  beforeBlock(): void
  stop(): Promise<void>
}

export async function startAntelopeNode({ chain, seed, host, port }: NodeOptions): Promise<AntelopeNode> {
  const state = noAntelopeFaults()
  const random = createRandom(`${seed}/faults`)
  const answer = createAnswers(createView(chain, state))
  const say = (path: string, body: string): Reply => {
    if (random.chance(state.errorRate)) return replyOf(busy())
    const reply = attempt(() => answer(path, body))
    return { ...reply, text: spoil(state, random, reply.text, halveHex) }
  }
  const server = await listen(host, port, serving(state, say))
  return {
    url: addressOf(server, host),
    faults: antelopeFaults(state, chain),
    beforeBlock() {
      state.rewound = 0
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Reply {
  readonly status: number
  readonly text: string
}

type Say = (path: string, body: string) => Reply

function attempt(answer: () => object): Reply {
  try {
    return { status: 200, text: JSON.stringify(answer()) }
  } catch (error) {
    if (error instanceof NodeError) return replyOf(error)
    throw error
  }
}

const replyOf = ({ status, body }: NodeError): Reply => ({ status, text: JSON.stringify(body) })

/** Ids, bytes and transactions: half of each. */
const halveHex = (text: string) => text.replace(/"([0-9a-f]{32,})"/g, (_, digits: string) => `"${halfOf(digits)}"`)

function serving(state: AntelopeFaultState, say: Say): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let answers = 0
  return async (request, response) => {
    const body = await text(request).catch(() => undefined)
    // Who goes away in the middle of a question needs no answer, and a silent node gives none.
    if (body === undefined || state.isSilent) return
    const reply = say(request.url ?? '', body)
    if (state.latencyMs > 0) await setTimeout(state.latencyMs)
    if (state.dropEvery > 0 && ++answers % state.dropEvery === 0) {
      response.destroy()
      return
    }
    response.writeHead(reply.status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(reply.text) })
    response.end(reply.text)
  }
}

async function listen(host: string, port: number, serve: ReturnType<typeof serving>): Promise<Server> {
  // Longer than clients keep a connection that rests, so that it is not cut under their next question.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void serve(request, response))
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return server
  } catch (cause) {
    throw new UsageError(`The simulated node cannot listen on ${host}:${port} (${String(cause)}): choose another --port`)
  }
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  return `http://${host}:${typeof address === 'object' && address !== null ? address.port : 0}`
}
