import { setTimeout as sleep } from 'node:timers/promises'

const FIRST_MS = 250
const LONGEST_MS = 15_000

/** Time to wait before the attempt after `failures` failures in a row: doubling, capped, with jitter so that clients do not return together. */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 16))
  return Math.round(full * (0.5 + random() / 2))
}

/** Waits, or ends at once with the signal's reason. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
  signal.throwIfAborted()
}

/** The work's result, or at once the signal's reason: whoever stops does not wait for an answer on its way. */
export function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
