import { setTimeout as sleep } from 'node:timers/promises'
import { RetryableError, UsageError } from '@secretariat/shared'
import type { z } from 'zod'
import { backoffMs } from '../backoff.js'
import { type Provider, WsProvider } from './provider.js'

/** No answer within this time means that the node will not answer; the connection is given up. */
const ANSWER_MS = 30_000
const CONNECT_MS = 20_000

/** One connection to one node. */
export interface Endpoint {
  readonly url: string
  /** Asks one question. Questions asked in one turn of the event loop travel as a batch. */
  call<S extends z.ZodType>(method: string, params: readonly unknown[], schema: S): Promise<z.output<S>>
  /** Calls back at each new finalized head until the connection ends. */
  onFinalized(callback: () => void): Promise<void>
  /** Calls back at each new head, final or not. */
  onHead(callback: () => void): Promise<void>
  close(): Promise<void>
}

/** A node answered something that is not an answer to the question. */
export class GarbageError extends RetryableError {}

/** Opens a connection, or fails with a `RetryableError` that names the endpoint. */
export async function connect(url: string): Promise<Endpoint> {
  const provider = new WsProvider(url, false, {}, ANSWER_MS, 0)
  await opened(provider, url)
  return {
    url,
    async call(method, params, schema) {
      const answer = await ask(provider, method, params).catch((cause) => fail(url, method, cause))
      const parsed = schema.safeParse(answer)
      if (parsed.success) return parsed.data
      throw new GarbageError(`${url} answered ${method} with something else than expected: ${JSON.stringify(answer)?.slice(0, 120)}`)
    },
    onFinalized: (callback) => subscribe(provider, url, { name: 'chain_finalizedHead', method: 'chain_subscribeFinalizedHeads', callback }),
    onHead: (callback) => subscribe(provider, url, { name: 'chain_newHead', method: 'chain_subscribeNewHeads', callback }),
    close: () => provider.disconnect(),
  }
}

/** Times one question is asked before its refusal counts. A busy node refuses single questions of a batch, and seldom twice. */
const ASKED = 5
/** Refusals that another attempt does not change: no such method, wrong parameters, state that is not kept. */
const FINAL_CODES = [-32601, -32602, 4003]

async function ask(provider: Provider, method: string, params: readonly unknown[]): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await provider.send(method, [...params])
    } catch (error) {
      const { code } = Object(error)
      // Without a code it is the connection that failed, and with it every other question.
      if (typeof code !== 'number' || FINAL_CODES.includes(code) || attempt === ASKED) throw error
      await sleep(backoffMs(attempt))
    }
  }
}

interface Subscription {
  /** What pushes are called. */
  readonly name: string
  readonly method: string
  readonly callback: () => void
}

async function subscribe(provider: Provider, url: string, { name, method, callback }: Subscription): Promise<void> {
  const push = (error: Error | null) => {
    if (error === null) callback()
  }
  await provider.subscribe(name, method, [], push).catch((cause) => fail(url, method, cause))
}

function opened(provider: Provider, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => {
      clearTimeout(timer)
      // The provider may still be connecting: it is told to stop and its own complaint is not ours to show.
      provider.disconnect().catch(() => undefined)
      reject(new RetryableError(`${url} cannot be reached: ${reason}`))
    }
    const timer = setTimeout(() => give(`no connection within ${CONNECT_MS / 1000} s`), CONNECT_MS)
    provider.on('connected', () => {
      clearTimeout(timer)
      resolve()
    })
    provider.on('error', (error: unknown) => give(Object(error).message || 'the connection failed'))
    provider.on('disconnected', () => give('the connection was closed'))
    provider.connect().catch((error: Error) => give(error.message))
  })
}

function fail(url: string, method: string, cause: unknown): never {
  const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  if (/discarded|pruned/i.test(message ?? '')) {
    throw new UsageError(`${url} has discarded the state of old blocks (${message}): give an archive node, or begin later with --from`)
  }
  throw new RetryableError(`${url} ${method}: ${message}`, { cause })
}
