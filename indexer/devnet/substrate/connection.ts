import { z } from 'zod'
import { METHOD_NOT_FOUND, type Methods, RpcError } from './answers.js'
import type { Block } from './block.js'
import type { Occasion, Topics } from './subscriptions.js'

/** One client: what it asks is answered, what it subscribed to is pushed. */
export interface Connection {
  /** The answer to a message, as JSON; undefined where none is due. */
  answer(text: string): string | undefined
  push(on: Occasion, block: Block): void
}

export interface ConnectionOptions {
  readonly methods: Methods
  readonly topics: Topics
  readonly present: (on: Occasion) => Block
  readonly send: (text: string) => void
  /** Asked before every call; an error it throws is the answer. */
  readonly beforeCall: () => void
}

const requestSchema = z.object({
  id: z.union([z.number(), z.string(), z.null()]).optional(),
  method: z.string(),
  params: z.array(z.unknown()).default([]),
})

const PARSE_ERROR = -32700
const INVALID_REQUEST = -32600
const INTERNAL_ERROR = -32603

const failure = (id: unknown, code: number, message: string) => ({ jsonrpc: '2.0', id, error: { code, message } })

interface Subscription {
  readonly on: Occasion
  readonly notification: string
  readonly value: (block: Block) => unknown
}

let lastSubscription = 0

export function createConnection({ methods, topics, present, send, beforeCall }: ConnectionOptions): Connection {
  const active = new Map<string, Subscription>()

  const pushTo = (id: string, { value, notification }: Subscription, block: Block) => {
    const result = value(block)
    if (result !== undefined) send(JSON.stringify({ jsonrpc: '2.0', method: notification, params: { subscription: id, result } }))
  }

  const call = (method: string, params: readonly unknown[]): unknown => {
    beforeCall()
    const topic = topics[method]
    if (topic !== undefined) {
      const id = `devnet-${++lastSubscription}`
      const subscription = { on: topic.on, notification: topic.notification, value: topic.start(params) }
      active.set(id, subscription)
      // The present value follows the answer, which carries the id.
      setImmediate(() => active.has(id) && pushTo(id, subscription, present(topic.on)))
      return id
    }
    if (topics[method.replace('_unsubscribe', '_subscribe')] !== undefined) return active.delete(String(params[0]))
    const known = methods[method]
    if (known === undefined) throw new RpcError(METHOD_NOT_FOUND, 'Method not found')
    return known(params)
  }

  const answerOne = (request: unknown) => {
    const parsed = requestSchema.safeParse(request)
    if (!parsed.success) return failure(null, INVALID_REQUEST, 'Invalid request')
    const { id, method, params } = parsed.data
    try {
      const result = call(method, params)
      return id === undefined ? undefined : { jsonrpc: '2.0', id, result }
    } catch (error) {
      return failure(
        id ?? null,
        error instanceof RpcError ? error.code : INTERNAL_ERROR,
        error instanceof Error ? error.message : String(error),
      )
    }
  }

  return {
    answer(text) {
      const request = parseJson(text)
      if (request === undefined) return JSON.stringify(failure(null, PARSE_ERROR, 'Parse error'))
      if (!Array.isArray(request)) return toText(answerOne(request))
      if (request.length === 0) return JSON.stringify(failure(null, INVALID_REQUEST, 'Invalid request: empty batch'))
      const answers = request.map(answerOne).filter((each) => each !== undefined)
      return answers.length > 0 ? JSON.stringify(answers) : undefined
    },
    push(on, block) {
      for (const [id, subscription] of active) if (subscription.on === on) pushTo(id, subscription, block)
    },
  }
}

const toText = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
