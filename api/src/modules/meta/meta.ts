import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'

const heartbeatLimitMs = 30_000

export type CoverageRow = Selectable<Schema['coverage']>
export type ProgressRow = Awaited<ReturnType<typeof findProgress>>[number]
export type ChainState = 'connecting' | 'backfilling' | 'following' | 'stopped' | 'done' | 'unknown'

export function metaLoaders(db: Kysely<Schema>) {
  return {
    progress: rowLoader(
      String,
      (ids: readonly ChainId[]) => findProgress(db, ids),
      ({ chain }) => chain,
    ),
    coverage: rowsLoader(
      String,
      (ids: readonly ChainId[]) => findCoverage(db, ids),
      ({ chain }) => chain,
    ),
  }
}

/** How far each chain is read and what its indexer last said, at the time of the database's clock, which dates the sign of life, too. */
export function findProgress(db: Kysely<Schema>, chains?: readonly ChainId[]) {
  return db
    .selectFrom('chainProgress')
    .innerJoin('chain', 'chain.id', 'chainProgress.chain')
    .selectAll('chainProgress')
    .select(['chain.displayName', 'chain.family', 'chain.profile', 'chain.slotIntervalMs', sql<Date>`now()`.as('askedAt')])
    .$if(chains !== undefined, (query) => query.where('chainProgress.chain', 'in', chains ?? []))
    .orderBy('chainProgress.chain')
    .execute()
}

function findCoverage(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<CoverageRow[]> {
  return db.selectFrom('coverage').selectAll().where('chain', 'in', chains).orderBy('chain').orderBy('first').execute()
}

/** Seconds since the indexer last said that it lives; null when it never did. */
export function heartbeatAge({ updatedAt, askedAt }: ProgressRow): number | null {
  return updatedAt === null ? null : (askedAt.getTime() - updatedAt.getTime()) / 1000
}

export function isAlive(row: ProgressRow): boolean {
  const age = heartbeatAge(row)
  return age !== null && age * 1000 <= heartbeatLimitMs
}

/** What the indexer does; what it said last is believed for 30 s, except that it came to an end. */
export function stateOf(row: ProgressRow): ChainState {
  if (row.state === 'stopped' || row.state === 'done') return row.state
  return row.state !== null && isAlive(row) ? row.state : 'unknown'
}

/** Age of the newest block that is read; null before the first. */
export function lagSeconds({ indexedAt, askedAt }: ProgressRow): number | null {
  return indexedAt === null ? null : (askedAt.getTime() - indexedAt.getTime()) / 1000
}

/** Blocks per second as the indexer measured them lately; null when it is not heard of. */
export function rateOf(row: ProgressRow): number | null {
  return isAlive(row) ? row.blocksPerSecond : null
}

/** Seconds until everything planned is read; null when the rest or the rate is not known. */
export function etaSeconds(row: ProgressRow): number | null {
  const rate = rateOf(row)
  if (row.remaining === null || rate === null) return null
  if (row.remaining === 0) return 0
  return rate > 0 ? row.remaining / rate : null
}
