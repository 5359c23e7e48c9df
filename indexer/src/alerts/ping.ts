import { type Database, outboxFigures } from '@secretariat/db'
import type { Logger } from 'pino'
import type { Job } from '../jobs/queues.js'
import { openWire } from './wire.js'

interface Ping {
  readonly db: Database
  readonly url: string
  readonly log: Logger
  readonly now: () => Date
}

const EVERY_MS = 60_000
const TIMEOUT_MS = 10_000
/** A message that waits for so long means that we tell nobody anything. */
const STUCK_SECONDS = 3600

/** Tells a watchdog outside that alerts would get out. It says nothing once they would not. */
export function pingJob({ db, url, log, now }: Ping): Job {
  // The operator chose the address, so it may be anywhere.
  const allowed = new Set([new URL(url).hostname])
  return {
    name: 'ping',
    everyMs: EVERY_MS,
    async run() {
      const { oldestPendingSeconds } = await outboxFigures(db, now())
      if (oldestPendingSeconds !== null && oldestPendingSeconds > STUCK_SECONDS) {
        return log.error('Messages wait for an hour; the watchdog is not told that all is well')
      }
      const wire = openWire({ allowed, timeoutMs: TIMEOUT_MS })
      try {
        const { status } = await wire.ping(url)
        if (status >= 300) log.warn(`The watchdog answered ${status}`)
      } catch (error) {
        log.warn(`The watchdog did not hear us: ${error instanceof Error ? error.message : 'unknown'}`)
      } finally {
        await wire.close()
      }
    },
  }
}
