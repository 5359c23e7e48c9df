import { setTimeout as pause } from 'node:timers/promises'
import { RetryableError } from '@secretariat/shared'

const PAUSE_MS = 250

/** Does some work, and again while it fails for a reason that passes: a database that is being restarted is back within seconds. */
export async function patiently<T>(work: () => Promise<T>, forMs: number): Promise<T> {
  const until = Date.now() + forMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof RetryableError) || Date.now() > until) throw error
      await pause(PAUSE_MS)
    }
  }
}
