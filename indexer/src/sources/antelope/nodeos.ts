import { RetryableError } from '@secretariat/shared'
import { JsonRpc } from 'eosjs/dist/eosjs-jsonrpc.js'
import { RpcError } from 'eosjs/dist/eosjs-rpcerror.js'
import { Agent, fetch, type RequestInit } from 'undici'
import type { z } from 'zod'
import type { Connection } from '../pool.js'

/** No answer within this time means that the node will not answer. */
const ANSWER_MS = 15_000
const CONNECT_MS = 10_000
/** Questions that one node is asked at once; further ones wait for their turn. */
const AT_ONCE = 16

/** One nodeos, or what answers as one. */
export interface Nodeos extends Connection {
  /** Asks one question of the chain API. */
  ask<S extends z.ZodType>(question: string, body: object, schema: S): Promise<z.output<S>>
}

/** A node understood the question and refuses it, in its own words. */
export class RefusedError extends RetryableError {
  /** What the node said. */
  readonly words: string
  constructor(message: string, words: string) {
    super(message)
    this.words = words
  }
}

/** Talks to a node over connections that stay open. Nothing is sent before the first question. */
export function openNodeos(url: string, answerMs: number = ANSWER_MS): Nodeos {
  const dispatcher = new Agent({
    connections: AT_ONCE,
    keepAliveTimeout: 30_000,
    connect: { timeout: Math.min(CONNECT_MS, answerMs) },
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
  })
  const rpc = new JsonRpc(url, { fetch: (address: string, init: RequestInit) => fetch(address, { ...init, dispatcher }) })
  return {
    url,
    async ask(question, body, schema) {
      const answer: unknown = await rpc.fetch(`/v1/chain/${question}`, body).catch((cause: unknown) => fail(url, question, cause))
      const parsed = schema.safeParse(answer)
      if (parsed.success) return parsed.data
      const [issue] = parsed.error.issues
      throw new RetryableError(
        `${url} answered ${question} with something else than expected: ${issue?.path.join('.')}: ${issue?.message}; ${JSON.stringify(answer)?.slice(0, 120)}`,
      )
    },
    close: () => dispatcher.destroy(),
  }
}

function fail(url: string, question: string, cause: unknown): never {
  if (cause instanceof RpcError) {
    const words = wordsOf(cause)
    throw new RefusedError(`${url} ${question}: ${words}`, words)
  }
  if (cause instanceof SyntaxError) throw new RetryableError(`${url} answered ${question} with something that is no JSON`, { cause })
  // The reason why a request failed is told by what lies below it.
  const reason = Object(Object(cause).cause).message || Object(cause).message || String(cause)
  throw new RetryableError(`${url} cannot be reached or does not answer ${question}: ${reason}`, { cause })
}

/** A node says what is wrong in its details, and in general words above them. */
function wordsOf({ message, json }: RpcError): string {
  const { code, error } = Object(json)
  return [code, Object(error).name, message === 'undefined' ? undefined : message].filter(Boolean).join(' ') || 'no reason given'
}
