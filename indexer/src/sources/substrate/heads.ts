import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint } from './endpoint.js'

/** Longest time between two questions for a head: a push may get lost, a question does not. */
const ASK_AGAIN_MS = 12_000

/** Waits for pushes of heads, over whichever connection serves. */
export interface HeadListener {
  /** Subscribes once per connection. */
  listen(endpoint: Endpoint): Promise<void>
  /** Resolves at the next push, and after a while without one. */
  wait(signal: AbortSignal): Promise<void>
}

type Subscribe = (endpoint: Endpoint, push: () => void) => Promise<void>

/** Listens for finalized heads, or for what `subscribe` says. */
export function headListener(
  subscribe: Subscribe = (endpoint, push) => endpoint.onFinalized(push),
  askAgainMs: number = ASK_AGAIN_MS,
): HeadListener {
  let listening: Endpoint | undefined
  let pushed = false
  let wake: () => void = () => undefined
  return {
    async listen(endpoint) {
      if (listening === endpoint) return
      listening = endpoint
      await subscribe(endpoint, () => {
        pushed = true
        wake()
      })
    },
    async wait(signal) {
      const over = new AbortController()
      const push = new Promise<void>((resolve) => {
        wake = resolve
      })
      const timer = sleep(askAgainMs, undefined, { signal: AbortSignal.any([signal, over.signal]) }).catch(() => undefined)
      if (!pushed) await Promise.race([push, timer])
      pushed = false
      over.abort()
      signal.throwIfAborted()
    },
  }
}
