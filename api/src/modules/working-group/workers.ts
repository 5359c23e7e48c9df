import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedOrder, checkedWhere, equality, period } from '../base/filter.js'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type MembershipKey, membersAmong, membershipKey } from '../membership/key.js'
import { among, type GroupKey, groupKey } from './key.js'
import type { WorkerOrder, WorkerWhere } from './worker.where.js'

export type WorkerRow = Selectable<Schema['worker']>
export type WorkerChangeRow = Selectable<Schema['workerChange']>

/** What a list of workers is made of. */
export interface WorkerList {
  readonly where: WorkerWhere
  readonly listing: Listing<WorkerRow>
}

/** A worker: numbers are those of the group. */
type WorkerKey = Pick<WorkerRow, 'chain' | 'workingGroup' | 'worker'>

export function workerKey({ chain, workingGroup, worker }: WorkerKey): string {
  return `${chain}:group:${workingGroup}:${worker}`
}

const columns = { HIRED_AT: 'hiredAt', ENDED_AT: 'endedAt' } as const

/** Newest first, when nothing else is asked. */
export function workerList(filter: WorkerWhere | null | undefined, orderBy: readonly WorkerOrder[] | null | undefined): WorkerList {
  const where = checkedWhere(filter)
  const orders = checkedOrder(orderBy)
  const order = orders.length > 0 ? orders : [{ field: 'HIRED_AT', direction: 'DESC' } as const]
  const keys = [
    ...order.map(({ field, direction }) => ({ column: columns[field], type: 'timestamptz', direction }) as const),
    { column: 'factId', type: 'text', direction: 'ASC' },
    { column: 'worker', type: 'text', direction: 'ASC' },
  ] as const
  return { where, listing: { name: 'workers', filter: where, keys } }
}

function matching(db: Kysely<Schema>, { chain, group, member, role, present, endedBy, hiredAt }: WorkerWhere) {
  const conditions = [
    ...equality('chain', chain),
    ...equality('workingGroup', group),
    ...equality('member', member),
    ...equality('role', role),
    ...equality('endedBy', endedBy),
    ...period('hiredAt', hiredAt),
    ...(present == null ? [] : [sql<boolean>`(ended_fact is null) = ${present.eq}`]),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('worker').selectAll())
}

export function findWorkers(db: Kysely<Schema>, { where, listing }: WorkerList, span: Span): Promise<WorkerRow[]> {
  return pageOf(matching(db, where), listing, span).execute()
}

export function countWorkers(db: Kysely<Schema>, { where }: WorkerList): Promise<number> {
  return countRows(db, matching(db, where))
}

export function workerLoaders(db: Kysely<Schema>) {
  return {
    workers: rowsLoader(groupKey, (groups: readonly GroupKey[]) => newestFirst(db).where(among(groups)).execute(), groupKey),
    workersOfMember: rowsLoader(
      membershipKey,
      (members: readonly MembershipKey[]) => newestFirst(db).where(membersAmong(members)).execute(),
      ({ chain, member }) => (member === null ? '' : membershipKey({ chain, member })),
    ),
    workerChanges: rowsLoader(workerKey, (workers: readonly WorkerKey[]) => findChanges(db, workers), workerKey),
  }
}

function newestFirst(db: Kysely<Schema>) {
  return db.selectFrom('worker').selectAll().orderBy('hiredHeight', 'desc').orderBy(sql`worker::numeric`, 'desc')
}

/** Oldest first. */
function findChanges(db: Kysely<Schema>, workers: readonly WorkerKey[]): Promise<WorkerChangeRow[]> {
  const [chains, groups] = [workers.map(({ chain }) => chain), workers.map(({ workingGroup }) => workingGroup)]
  const numbers = workers.map(({ worker }) => worker)
  return db
    .selectFrom('workerChange')
    .selectAll()
    .where(sql<boolean>`(chain, working_group, worker) in (select * from unnest(${chains}::text[], ${groups}::text[], ${numbers}::text[]))`)
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
}
