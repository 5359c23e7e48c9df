import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type ScheduleRow = Selectable<Schema['scheduleSpan']>

export interface ScheduleKey {
  readonly chain: ChainId
  readonly version: number
}

export function scheduleKey({ chain, version }: ScheduleKey): string {
  return `${chain}:schedule:${version}`
}

/** Newest first. */
export function scheduleListing(chain: ChainId): Listing<ScheduleRow> {
  return { name: 'schedules', filter: { chain }, keys: [{ column: 'fromHeight', type: 'int8', direction: 'DESC' }] }
}

function ofChain(db: Kysely<Schema>, chain: ChainId) {
  return db.selectFrom('scheduleSpan').selectAll().where('chain', '=', chain)
}

export function findSchedules(db: Kysely<Schema>, chain: ChainId, span: Span): Promise<ScheduleRow[]> {
  return pageOf(ofChain(db, chain), scheduleListing(chain), span).execute()
}

export function countSchedules(db: Kysely<Schema>, chain: ChainId): Promise<number> {
  return countRows(db, ofChain(db, chain))
}

export function scheduleLoaders(db: Kysely<Schema>) {
  return { schedule: rowLoader(scheduleKey, (keys: readonly ScheduleKey[]) => findByVersion(db, keys), scheduleKey) }
}

async function findByVersion(db: Kysely<Schema>, keys: readonly ScheduleKey[]): Promise<ScheduleRow[]> {
  const [chains, versions] = [keys.map(({ chain }) => chain), keys.map(({ version }) => version)]
  return await db
    .selectFrom('scheduleSpan')
    .selectAll()
    .where(sql<boolean>`(chain, version) in (select * from unnest(${chains}::text[], ${versions}::int4[]))`)
    .execute()
}
