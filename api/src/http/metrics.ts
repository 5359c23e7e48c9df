import type { Schema } from '@secretariat/db'
import type { Kysely } from 'kysely'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { findProgress, heartbeatAge, lagSeconds, type ProgressRow, rateOf, stateOf } from '../modules/meta/meta.js'
import { findSamples } from '../modules/meta/samples.js'
import { outboxMeters } from './outbox-meters.js'

const states = ['connecting', 'backfilling', 'following', 'stopped', 'done', 'unknown'] as const

const gauges = {
  secretariat_indexed_height: { help: 'Highest block that is read.', of: (row: ProgressRow) => row.indexedHeight },
  secretariat_finalized_height: { help: 'Highest final block the indexer knows.', of: (row: ProgressRow) => row.finalized },
  secretariat_lag_seconds: { help: 'Age of the highest block that is read, by its own time.', of: lagSeconds },
  secretariat_blocks_per_second: { help: 'Blocks read per second lately.', of: rateOf },
  secretariat_heartbeat_age_seconds: { help: 'Time since the indexer last said that it lives.', of: heartbeatAge },
}

/** Prometheus meters of one server. What is not known has no sample: it is not zero. */
export function serverMeters(db: Kysely<Schema>, openStreams: () => number) {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'secretariat_http_requests_total',
    help: 'HTTP requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers: [register],
  })
  const streams = new Gauge({ name: 'secretariat_streams', help: 'Subscriptions that are open.', registers: [register] })
  const byChain = Object.entries(gauges).map(([name, { help, of }]) => ({
    of,
    gauge: new Gauge({ name, help, labelNames: ['chain'], registers: [register] }),
  }))
  const state = new Gauge({
    name: 'secretariat_chain_state',
    help: 'What the indexer of a chain does: 1 for the state it is in.',
    labelNames: ['chain', 'state'],
    registers: [register],
  })
  const sampleAge = new Gauge({
    name: 'secretariat_sample_age_seconds',
    help: "Time since a chain's tables were last read.",
    labelNames: ['chain', 'sample'],
    registers: [register],
  })

  const readOutbox = outboxMeters(db, register)

  async function scrape(): Promise<string> {
    const [rows, samples] = await Promise.all([findProgress(db), findSamples(db), readOutbox()])
    for (const { gauge, of } of byChain) {
      gauge.reset()
      for (const row of rows) {
        const value = of(row)
        if (value !== null) gauge.set({ chain: row.chain }, value)
      }
    }
    for (const row of rows) for (const name of states) state.set({ chain: row.chain, state: name }, stateOf(row) === name ? 1 : 0)
    sampleAge.reset()
    for (const { chain, name, ageSeconds } of samples) if (ageSeconds !== null) sampleAge.set({ chain, sample: name }, ageSeconds)
    streams.set(openStreams())
    return register.metrics()
  }

  return { requests, scrape, contentType: register.contentType }
}
