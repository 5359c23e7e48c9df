import type { ChannelKind, ChannelTarget, Outcome } from '@secretariat/db'
import type { Message } from '@secretariat/shared/alert'
import type { AllowedHosts } from '../guard.js'
import type { Answer, Wire } from '../wire.js'

/** What messages are sent with. */
export interface Means {
  readonly wire: Wire
  readonly allowed: AllowedHosts
  /** How long a receiver may take to answer. */
  readonly timeoutMs: number
}

/** A message on its way; the key is the same at every attempt. */
export interface Parcel {
  readonly key: string
  readonly message: Message
  readonly now: Date
}

/** The channel of one kind, with its settings and its secret. */
export type TargetOf<K extends ChannelKind> = Extract<ChannelTarget, { kind: K }>

/** Answers that stay the same however often one asks. Redirects are not followed: a hook that moved needs a person. */
const final = new Set([400, 401, 403, 404, 405, 410, 413, 415, 422])

/** What an answer means where only its status tells. */
export function outcomeOf({ status, afterMs }: Answer, detail = ''): Outcome {
  if (status >= 200 && status < 300) return { as: 'sent', status, providerId: null }
  const problem = `It answered ${status}${detail === '' ? '' : `: ${detail}`}`
  if (final.has(status) || (status >= 300 && status < 400)) return { as: 'dead', status, problem }
  // A gateway that gave up waiting does not know whether what stands behind it went on.
  const doubtful = status === 502 || status === 504
  return { as: 'retry', status, problem, doubtful, ...(afterMs !== undefined && { afterMs }) }
}

/** Sends the parts of a text one after the other; the first that fails decides. What went out before makes it doubtful. */
export async function sendParts(parts: readonly string[], send: (part: string) => Promise<Outcome>): Promise<Outcome> {
  let last: Outcome | undefined
  for (const part of parts) {
    const outcome = await send(part)
    if (outcome.as !== 'sent') return outcome.as === 'retry' && last !== undefined ? { ...outcome, doubtful: true } : outcome
    last ??= outcome
  }
  return last ?? { as: 'dead', status: null, problem: 'There was nothing to send' }
}
