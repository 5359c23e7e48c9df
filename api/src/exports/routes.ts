import type { Schema } from '@secretariat/db'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Callers } from '../http/callers.js'
import { badInput } from '../modules/base/bad-input.js'
import { requireRole } from '../modules/base/require-role.js'
import { findProgress } from '../modules/meta/meta.js'
import { openSnapshot, type Snapshot } from '../snapshot.js'
import { alertReadings } from './alert-readings.js'
import { anomalies } from './anomalies.js'
import { audit } from './audit.js'
import { budgetLedger } from './budget-ledger.js'
import { candidates } from './candidates.js'
import { contractChanges, unreadActions } from './contracts.js'
import { electionVotes } from './election-votes.js'
import { elections } from './elections.js'
import { findings } from './findings.js'
import { csv, json } from './format.js'
import { fundBalances, fundMotions, fundPayments, secretariatPay } from './fund.js'
import { groups } from './groups.js'
import { historyPeople, historySeats } from './history.js'
import { historyTerms } from './history-terms.js'
import { incidents } from './incidents.js'
import { kpiEarnings, kpis } from './kpis.js'
import { leaderboard } from './leaderboard.js'
import { members } from './members.js'
import { multisigs } from './multisigs.js'
import { openings } from './openings.js'
import { people } from './people.js'
import { producerFixedVotes, producerRankChanges, producerRanking, producerVotes } from './producer-votes.js'
import { producers } from './producers.js'
import { proposals } from './proposals.js'
import { seats } from './seats.js'
import { chainStops, missedSlots, producerDays, schedules } from './slots.js'
import { spending } from './spending.js'
import { spendingCategories, spendingItems, spendingTerms } from './spending-items.js'
import { spendingLedger } from './spending-ledger.js'
import { streamOf } from './stream.js'
import type { Table } from './table.js'
import { terms } from './terms.js'
import { validatorEras, validatorSessions } from './validator-rows.js'
import { validators } from './validators.js'
import { votes } from './votes.js'
import { workers } from './workers.js'

const tables: readonly Table[] = [
  audit,
  proposals,
  members,
  votes,
  elections,
  candidates,
  electionVotes,
  budgetLedger,
  spending,
  spendingItems,
  spendingCategories,
  spendingTerms,
  spendingLedger,
  findings,
  anomalies,
  people,
  groups,
  workers,
  openings,
  terms,
  historyTerms,
  historySeats,
  historyPeople,
  kpis,
  kpiEarnings,
  leaderboard,
  seats,
  validators,
  validatorSessions,
  validatorEras,
  producers,
  producerDays,
  missedSlots,
  chainStops,
  schedules,
  producerVotes,
  producerFixedVotes,
  producerRanking,
  producerRankChanges,
  fundMotions,
  fundPayments,
  fundBalances,
  secretariatPay,
  multisigs,
  contractChanges,
  unreadActions,
  incidents,
  alertReadings,
]

const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})
const querySchema = z.strictObject({
  chain: z.string().optional(),
  where: jsonText.optional(),
  orderBy: jsonText.optional(),
  bom: z.enum(['0', '1']).default('0'),
})
const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** /v1/TABLE.csv and .json: whole tables for spreadsheets and scripts, streamed from one state of the database. */
export function exportRoutes(db: Kysely<Schema>, { callerOf }: Pick<Callers, 'callerOf'>): Hono {
  const routes = new Hono().basePath('/v1')
  for (const table of tables) {
    for (const format of ['csv', 'json'] as const) {
      routes.get(`/${table.name}.${format}`, async (c) => {
        if (table.role !== undefined) requireRole({ caller: await callerOf(c) }, table.role)
        const query = querySchema.safeParse(c.req.query())
        if (!query.success) throw badInput(z.prettifyError(query.error))
        const { bom, ...asked } = query.data
        const lines = table.lines(asked)
        const snapshot = await openSnapshot(db)
        const body = await started(snapshot, () => {
          const pages = lines(snapshot.db)
          return format === 'csv' ? csv(table, pages, bom === '1') : json(table, pages)
        })
        return c.body(body.stream, 200, {
          'content-type': types[format],
          ...(table.role !== undefined && { 'cache-control': 'private, no-store' }),
          'content-disposition': `attachment; filename="${table.name}_${body.state}.${format}"`,
        })
      })
    }
  }
  return routes
}

/** The stream of an export, and the blocks it speaks of. */
async function started({ db, close }: Snapshot, write: () => AsyncGenerator<string>) {
  try {
    const state = (await findProgress(db)).map(({ chain, indexedHeight }) => `${chain}-block-${indexedHeight ?? 'none'}`).join('_')
    return { state, stream: streamOf(write(), close) }
  } catch (error) {
    await close()
    throw error
  }
}
