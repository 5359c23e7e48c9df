import { openDatabase } from '@secretariat/db'
import { alertEngine, alertedChains, parseChain, runIndexer } from '@secretariat/indexer'
import { Timestamp } from '@secretariat/shared'
import { writeMessage } from '@secretariat/shared/alert'
import { pino } from 'pino'

/** Watches and judges the chain of one endpoint until it is killed. */
const [name = '', url = ''] = process.argv.slice(2)
const db = await openDatabase(process.env.DATABASE_URL ?? '')
const chains = [parseChain(`${name}=${url}`, 'eosc')]
const log = pino({ level: 'silent' })
const { signal } = new AbortController()
const engine = alertEngine({
  ...{ db, chains: alertedChains(chains), write: writeMessage, dashboard: null, liveFrom: Timestamp(Date.now()), log },
})
await Promise.all([engine.run(signal), runIndexer({ db, chains, once: false, log, signal, onSignals: engine.onSignals, headPollMs: 20 })])
