import { Agent, request } from 'undici'
import { type AllowedHosts, ForbiddenTarget, guardedLookup, refuseClosed } from './guard.js'

/** What a receiver answered. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** How long it asked us to wait. */
  readonly afterMs: number | undefined
}

/** No answer came. `doubtful`: it may have got what we sent. `isFinal`: another attempt would end the same. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  readonly doubtful: boolean
  readonly isFinal: boolean
  constructor(message: string, { doubtful = false, isFinal = false } = {}) {
    super(message)
    this.doubtful = doubtful
    this.isFinal = isFinal
  }
}

/** The way out of HTTP messages. */
export interface Wire {
  post(url: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Asks, and tells only whether it was answered; for pings. */
  ping(url: string): Promise<Answer>
  close(): Promise<void>
}

export interface WireOptions {
  readonly allowed: AllowedHosts
  readonly timeoutMs: number
}

const LONGEST_ANSWER = 64 * 1024
/** Failures before a connection was there: nothing was sent. */
const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** Opens connections to public hosts only, follows no redirects, and waits so long for an answer. */
export function openWire({ allowed, timeoutMs }: WireOptions): Wire {
  const dispatcher = new Agent({
    connect: { timeout: timeoutMs, lookup: guardedLookup(allowed) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: LONGEST_ANSWER,
  })
  const ask = async (
    url: string,
    method: 'GET' | 'POST',
    body: string | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> => {
    try {
      refuseClosed(new URL(url), allowed)
      const answer = await request(url, { dispatcher, method, body, headers, signal: AbortSignal.timeout(timeoutMs) })
      const text = await answer.body.text()
      return { status: answer.statusCode, text, afterMs: retryAfter(answer.headers['retry-after']) }
    } catch (error) {
      throw unanswered(error)
    }
  }
  return {
    post: (url, body, headers = {}) => ask(url, 'POST', body, { 'content-type': 'application/json', ...headers }),
    ping: (url) => ask(url, 'GET', null, {}),
    close: () => dispatcher.destroy(),
  }
}

/** Says what failed in words of our own: those of the libraries may name the address, which may be a secret. */
function unanswered(error: unknown): Unanswered {
  if (error instanceof ForbiddenTarget) return new Unanswered(error.message, { isFinal: true })
  if (!(error instanceof Error)) throw error
  if (error.cause instanceof ForbiddenTarget) return new Unanswered(error.cause.message, { isFinal: true })
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  if (unsent.has(code)) return new Unanswered(`It could not be reached (${code})`)
  if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return new Unanswered(`Its certificate is not accepted (${code})`)
  const isLate = code === 'TimeoutError' || code === '23' || /TIMEOUT/.test(code)
  return new Unanswered(isLate ? 'It did not answer in time' : `The connection broke off (${code})`, { doubtful: true })
}

function retryAfter(header: string | string[] | undefined): number | undefined {
  const text = Array.isArray(header) ? header[0] : header
  if (text === undefined) return undefined
  const seconds = Number(text)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
