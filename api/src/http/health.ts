import type { Schema } from '@secretariat/db'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { findUnreadCounts } from '../modules/contract/contracts.js'
import { type EndpointRow, findEndpoints, findHeads, type HeadRow } from '../modules/head/heads.js'
import { etaSeconds, findProgress, heartbeatAge, lagSeconds, rateOf, stateOf } from '../modules/meta/meta.js'
import { findNotifier, type Notifier } from '../modules/meta/notifier.js'
import { type LagLimit, readiness } from '../modules/meta/readiness.js'
import { findSamples, type SampleRow } from '../modules/meta/samples.js'

interface HealthOptions {
  readonly db: Kysely<Schema>
  readonly demo: boolean
  readonly lagLimit: LagLimit
}

/** What machines ask: does the process live, may it get traffic, how is each chain. */
export function healthRoutes({ db, demo, lagLimit }: HealthOptions): Hono {
  const routes = new Hono()
  routes.get('/health', (c) => c.json({ status: 'alive' }))
  routes.get('/ready', async (c) => {
    const answer = readiness(await findProgress(db), lagLimit)
    return c.json(answer, answer.ready ? 200 : 503)
  })
  routes.get('/status.json', async (c) => {
    const [progress, samples, heads, notifier, unread] = await Promise.all([
      findProgress(db),
      findSamples(db),
      findHeads(db),
      findNotifier(db),
      findUnreadCounts(db),
    ])
    const endpoints = await findEndpoints(
      db,
      progress.map(({ chain }) => chain),
    )
    const chains = progress.map((row) => ({
      chain: row.chain,
      name: row.displayName,
      state: stateOf(row),
      lastError: row.error,
      firstBlock: row.firstHeight,
      indexedBlock: row.indexedHeight,
      indexedAt: row.indexedAt,
      finalizedBlock: row.finalized,
      lagBlocks: row.lagBlocks,
      lagSeconds: lagSeconds(row),
      blocksPerSecond: rateOf(row),
      etaSeconds: etaSeconds(row),
      heartbeatAgeSeconds: heartbeatAge(row),
      unreadActions: unread.find(({ chain }) => chain === row.chain)?.count ?? 0,
      samples: samples.filter(({ chain }) => chain === row.chain).map(sampleStatus),
      head: headStatus(heads.find(({ chain }) => chain === row.chain)),
      endpoints: endpoints.filter(({ chain }) => chain === row.chain).map(endpointStatus),
    }))
    return c.json({ generatedAt: new Date(), demo, notifier: notifierStatus(notifier), chains })
  })
  return routes
}

/** Whether messages get out; ages are null where there is nothing they could be of. */
function notifierStatus({ sweptAt, sweepAgeSeconds, ...standing }: Notifier) {
  return { lastSweepAt: sweptAt, lastSweepAgeSeconds: sweepAgeSeconds, ...standing }
}

function sampleStatus({ name, takenAt, ageSeconds, height, error }: SampleRow) {
  return { name, takenAt, ageSeconds, block: height, lastError: error }
}

/** The newest block that was seen, final or not; null where nobody watches. */
function headStatus(head: HeadRow | undefined) {
  if (head === undefined) return null
  const { height, at, seenAt, ageSeconds, finalized } = head
  return { block: height, at, seenAt, ageSeconds, finalizedBlock: finalized }
}

function endpointStatus({ endpoint, height, best, finalized, answeredAt, ageSeconds, problem }: EndpointRow) {
  const behind = height === null || best === null ? null : best - height
  return { name: endpoint, block: height, behind, finalizedBlock: finalized, answeredAt, ageSeconds, problem }
}
