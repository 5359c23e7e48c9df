import { RetryableError } from '@secretariat/shared'
import type { z } from 'zod'
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
      const answer = await provider.send(method, [...params]).catch((cause) => fail(url, method, cause))
      const parsed = schema.safeParse(answer)
      if (parsed.success) return parsed.data
      throw new GarbageError(`${url} answered ${method} with something else than expected: ${JSON.stringify(answer)?.slice(0, 120)}`)
    },
    async onFinalized(callback) {
      const push = (error: Error | null) => {
        if (error === null) callback()
      }
      await provider
        .subscribe('chain_finalizedHead', 'chain_subscribeFinalizedHeads', [], push)
        .catch((cause) => fail(url, 'chain_subscribeFinalizedHeads', cause))
    },
    close: () => provider.disconnect(),
  }
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
  throw new RetryableError(`${url} ${method}: ${message}`, { cause })
}
