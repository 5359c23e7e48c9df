import { METHOD_NOT_FOUND, type Methods, RpcError } from './answers.js'
import type { Block } from './block.js'
import type { Occasion, Topics } from './subscriptions.js'

/** What a client may call, and what it is subscribed to. */
export interface Calls {
  make(method: string, params: readonly unknown[]): unknown
  push(on: Occasion, block: Block): void
}

export interface CallsOptions {
  readonly methods: Methods
  readonly topics: Topics
  readonly present: (on: Occasion) => Block
  readonly send: (text: string) => void
}

interface Subscription {
  readonly on: Occasion
  readonly notification: string
  readonly value: (block: Block) => unknown
}

export function createCalls({ methods, topics, present, send }: CallsOptions): Calls {
  const active = new Map<string, Subscription>()
  let started = 0
  const pushTo = (id: string, { value, notification }: Subscription, block: Block) => {
    const result = value(block)
    if (result !== undefined) send(JSON.stringify({ jsonrpc: '2.0', method: notification, params: { subscription: id, result } }))
  }
  const subscribe = ({ on, notification, start }: NonNullable<Topics[string]>, params: readonly unknown[]) => {
    const id = `devnet-${++started}`
    const subscription = { on, notification, value: start(params) }
    active.set(id, subscription)
    // The present value follows the answer, which carries the id.
    setImmediate(() => active.has(id) && pushTo(id, subscription, present(on)))
    return id
  }
  return {
    make(method, params) {
      const topic = topics[method]
      if (topic !== undefined) return subscribe(topic, params)
      if (topics[method.replace('_unsubscribe', '_subscribe')] !== undefined) return active.delete(String(params[0]))
      const known = methods[method]
      if (known === undefined) throw new RpcError(METHOD_NOT_FOUND, 'Method not found')
      return known(params)
    },
    push(on, block) {
      for (const [id, subscription] of active) if (subscription.on === on) pushTo(id, subscription, block)
    },
  }
}
