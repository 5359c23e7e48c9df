import { RetryableError } from '@secretariat/shared'
import { JsonRpc } from 'eosjs/dist/eosjs-jsonrpc.js'
import { RpcError } from 'eosjs/dist/eosjs-rpcerror.js'
import { Agent, request } from 'undici'
import type { z } from 'zod'
import type { Connection } from '../pool.js'
import { persist } from './persist.js'

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

/** A node said nothing in time: it is not asked again at once. */
class SilentError extends RetryableError {}

/** Talks to a node over connections that stay open. Nothing is sent before the first question. */
export function openNodeos(url: string, answerMs: number = ANSWER_MS): Nodeos {
  const dispatcher = new Agent({
    connections: AT_ONCE,
    keepAliveTimeout: 30_000,
    connect: { timeout: Math.min(CONNECT_MS, answerMs) },
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
  })
  const rpc = new JsonRpc(url, { fetch: (address: string, { body }: { body: string }) => post(dispatcher, address, body) })
  return {
    url,
    ask: (question, body, schema) => persist(() => askOnce(rpc, { url, question, body, schema }), ASKED, isPassing),
    close: () => dispatcher.destroy(),
  }
}

/** Times one question is asked before its refusal counts. A busy node refuses single questions among many, and seldom twice. */
const ASKED = 5
/** Refusals that another attempt does not change: what was asked for is not there. */
const FINAL_WORDS = /unknown key|unknown_block|could not find|account_query|contract_table_query|invalid_|^404/i

const isPassing = (error: unknown): boolean =>
  error instanceof RetryableError && !(error instanceof SilentError) && !(error instanceof RefusedError && FINAL_WORDS.test(error.words))

interface Question<S extends z.ZodType> {
  readonly url: string
  readonly question: string
  readonly body: object
  readonly schema: S
}

async function askOnce<S extends z.ZodType>(rpc: JsonRpc, { url, question, body, schema }: Question<S>): Promise<z.output<S>> {
  const answer: unknown = await rpc.fetch(`/v1/chain/${question}`, body).catch((cause: unknown) => fail(url, question, cause))
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RetryableError(
    `${url} answered ${question} with something else than expected: ${issue?.path.join('.')}: ${issue?.message}; ${JSON.stringify(answer)?.slice(0, 120)}`,
  )
}

/** What eosjs takes from `fetch`, at a third of its price. What stands between a node and us may answer an error in HTML. */
async function post(dispatcher: Agent, address: string, body: string) {
  const { statusCode, body: answer } = await request(address, { dispatcher, method: 'POST', body })
  const text = await answer.text()
  const ok = statusCode >= 200 && statusCode < 300
  return {
    ok,
    json: async (): Promise<unknown> => (ok || isJson(text) ? JSON.parse(text) : { code: statusCode, message: text.slice(0, 80) }),
  }
}

const isJson = (text: string): boolean => /^\s*\{/.test(text)

function fail(url: string, question: string, cause: unknown): never {
  if (cause instanceof RpcError) {
    const words = wordsOf(cause)
    throw new RefusedError(`${url} ${question}: ${words}`, words)
  }
  if (cause instanceof SyntaxError) throw new RetryableError(`${url} answered ${question} with something that is no JSON`, { cause })
  // The reason why a request failed is told by what lies below it.
  const { message, code } = Object(Object(cause).cause ?? cause)
  const reason = message || code || String(cause)
  if (/_TIMEOUT$/.test(code)) throw new SilentError(`${url} does not answer ${question}: ${reason}`, { cause })
  throw new RetryableError(`${url} cannot be reached for ${question}: ${reason}`, { cause })
}

/** A node says what is wrong in its details, and in general words above them. */
function wordsOf({ message, json }: RpcError): string {
  const { code, error } = Object(json)
  return [code, Object(error).name, message].filter(Boolean).join(' ')
}
