import type { Schema } from '@secretariat/db'
import type { AssetId, ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { among, type GroupKey, groupKey } from './key.js'
import { openingLoaders } from './openings.js'
import { workerLoaders } from './workers.js'

export type WorkingGroupRow = Selectable<Schema['workingGroup']>
export type LeadTenureRow = Selectable<Schema['leadTenure']>
export type GroupStatusRow = Selectable<Schema['groupStatus']>
export type GroupTermRow = Selectable<Schema['groupTerm']>

/** Sums over the workers of a group. */
export interface GroupPayRow extends GroupKey {
  readonly asset: AssetId
  readonly paid: bigint
  readonly overdue: bigint
  readonly owed: bigint | null
}

/** Groups of a chain, by name. */
export function findGroups(db: Kysely<Schema>, chain: ChainId): Promise<WorkingGroupRow[]> {
  return db.selectFrom('workingGroup').selectAll().where('chain', '=', chain).orderBy('workingGroup').execute()
}

export function workingGroupLoaders(db: Kysely<Schema>) {
  return {
    ...workerLoaders(db),
    ...openingLoaders(db),
    workingGroup: rowLoader(
      groupKey,
      (groups: readonly GroupKey[]) => db.selectFrom('workingGroup').selectAll().where(among(groups)).execute(),
      groupKey,
    ),
    leadTenures: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findLeads(db, groups), groupKey),
    groupPay: rowLoader(groupKey, (groups: readonly GroupKey[]) => sumPay(db, groups), groupKey),
    groupStatuses: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findStatuses(db, groups), groupKey),
    groupTermNow: rowLoader(groupKey, (groups: readonly GroupKey[]) => findTermNow(db, groups), groupKey),
    groupTerms: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findTerms(db, groups), groupKey),
  }
}

/** Newest first. */
function findLeads(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<LeadTenureRow[]> {
  return db.selectFrom('leadTenure').selectAll().where(among(groups)).orderBy('fromHeight', 'desc').orderBy('fromOrdinal', 'desc').execute()
}

/** Newest first. */
function findStatuses(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<GroupStatusRow[]> {
  return db.selectFrom('groupStatus').selectAll().where(among(groups)).orderBy('height', 'desc').orderBy('ordinal', 'desc').execute()
}

/** Newest term first. */
function findTerms(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<GroupTermRow[]> {
  return db.selectFrom('groupTerm').selectAll().where(among(groups)).orderBy('fromHeight', 'desc').execute()
}

/** The terms that last. Named first, so that what happened in the others is not summed up. */
async function findTermNow(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<GroupTermRow[]> {
  const chains = groups.map(({ chain }) => chain)
  const lasting = await db.selectFrom('term').select('term').where('chain', 'in', chains).where('untilTerm', 'is', null).execute()
  if (lasting.length === 0) return []
  const terms = lasting.map(({ term }) => term)
  return db.selectFrom('groupTerm').selectAll().where(among(groups)).where('term', 'in', terms).execute()
}

/** Pay of all workers of a group; nothing where it is in several assets. */
function sumPay(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<GroupPayRow[]> {
  return db
    .selectFrom('worker')
    .where(among(groups))
    .groupBy(['chain', 'workingGroup'])
    .having(sql<boolean>`count(distinct asset) = 1`)
    .select(['chain', 'workingGroup'])
    .select([
      sql<AssetId>`min(asset)`.as('asset'),
      sql<bigint>`sum(reward_paid)`.as('paid'),
      sql<bigint>`sum(overdue_paid)`.as('overdue'),
      sql<bigint | null>`sum(reward_owed)`.as('owed'),
    ])
    .execute()
}
