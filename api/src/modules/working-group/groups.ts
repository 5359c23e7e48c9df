import type { Schema } from '@secretariat/db'
import type { AssetId, ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'

export type WorkingGroupRow = Selectable<Schema['workingGroup']>
export type LeadTenureRow = Selectable<Schema['leadTenure']>
export type WorkerRow = Selectable<Schema['worker']>

/** A group of a chain. */
export type GroupKey = Pick<WorkingGroupRow, 'chain' | 'workingGroup'>

/** Sums over the workers of a group. */
export interface GroupPayRow extends GroupKey {
  readonly asset: AssetId
  readonly paid: bigint
  readonly overdue: bigint
  readonly owed: bigint | null
}

export function groupKey({ chain, workingGroup }: GroupKey): string {
  return `${chain}:group:${workingGroup}`
}

/** Groups of a chain, by name. */
export function findGroups(db: Kysely<Schema>, chain: ChainId): Promise<WorkingGroupRow[]> {
  return db.selectFrom('workingGroup').selectAll().where('chain', '=', chain).orderBy('workingGroup').execute()
}

export function workingGroupLoaders(db: Kysely<Schema>) {
  return {
    leadTenures: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findLeads(db, groups), groupKey),
    workers: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findWorkers(db, groups), groupKey),
    groupPay: rowLoader(groupKey, (groups: readonly GroupKey[]) => sumPay(db, groups), groupKey),
  }
}

function among(groups: readonly GroupKey[]) {
  const [chains, names] = [groups.map(({ chain }) => chain), groups.map(({ workingGroup }) => workingGroup)]
  return sql<boolean>`(chain, working_group) in (select * from unnest(${chains}::text[], ${names}::text[]))`
}

/** Newest first. */
function findLeads(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<LeadTenureRow[]> {
  return db.selectFrom('leadTenure').selectAll().where(among(groups)).orderBy('fromHeight', 'desc').orderBy('fromOrdinal', 'desc').execute()
}

/** Newest first. */
function findWorkers(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<WorkerRow[]> {
  return db
    .selectFrom('worker')
    .selectAll()
    .where(among(groups))
    .orderBy('hiredHeight', 'desc')
    .orderBy(sql`worker::numeric`, 'desc')
    .execute()
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
