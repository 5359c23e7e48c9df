import { alertEngine, alertedChains, type ChainConfig } from '@secretariat/indexer'
import { Timestamp } from '@secretariat/shared'
import { writeMessage } from '@secretariat/shared/alert'
import type { Logger } from 'pino'
import type { Store } from './store.js'

/** The judging of what is read and seen while chains are followed. */
export interface Alerting {
  readonly onSignals: ReturnType<typeof alertEngine>['onSignals']
  stop(): Promise<void>
}

/** Judges from now on: what is read from before is history, of which nobody is told. `dashboard` is where messages lead; null without a page. */
export function startAlerting({ db }: Store, chains: readonly ChainConfig[], dashboard: string | null, log: Logger): Alerting {
  const over = new AbortController()
  const alerts = alertEngine({
    ...{ write: writeMessage, liveFrom: Timestamp(Date.now()) },
    ...{ db, chains: alertedChains(chains), dashboard, log },
  })
  const running = alerts.run(over.signal)
  return {
    onSignals: alerts.onSignals,
    async stop() {
      over.abort()
      await running
    },
  }
}
