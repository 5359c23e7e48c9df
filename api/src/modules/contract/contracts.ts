import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { rowLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ContractChangeWhere, UnreadActionWhere } from './where.js'

export type ContractChangeRow = Selectable<Schema['contractChange']>
export type UnreadActionRow = Selectable<Schema['unreadAction']>

interface Asked<Row, Where> {
  readonly chain: ChainId
  readonly where: Where
  readonly listing: Listing<Row>
}

/** Newest first. */
export function changeList(chain: ChainId, filter: ContractChangeWhere | null | undefined): Asked<ContractChangeRow, ContractChangeWhere> {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'account', type: 'text', direction: 'ASC' },
    { column: 'part', type: 'text', direction: 'ASC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'contract-changes', filter: { chain, where }, keys } }
}

function changesOf(db: Kysely<Schema>, { chain, where }: Asked<ContractChangeRow, ContractChangeWhere>) {
  return [...equality('account', where.account), ...equality('part', where.part)].reduce(
    (query, each) => query.where(each),
    db.selectFrom('contractChange').selectAll().where('chain', '=', chain),
  )
}

export function findChanges(db: Kysely<Schema>, list: ReturnType<typeof changeList>, span: Span): Promise<ContractChangeRow[]> {
  return pageOf(changesOf(db, list), list.listing, span).execute()
}

export function countChanges(db: Kysely<Schema>, list: ReturnType<typeof changeList>): Promise<number> {
  return countRows(db, changesOf(db, list))
}

/** Newest first. */
export function unreadList(chain: ChainId, filter: UnreadActionWhere | null | undefined): Asked<UnreadActionRow, UnreadActionWhere> {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'unread-actions', filter: { chain, where }, keys } }
}

function unreadOf(db: Kysely<Schema>, { chain, where }: Asked<UnreadActionRow, UnreadActionWhere>) {
  return equality('contract', where.contract).reduce(
    (query, each) => query.where(each),
    db.selectFrom('unreadAction').selectAll().where('chain', '=', chain),
  )
}

export function findUnread(db: Kysely<Schema>, list: ReturnType<typeof unreadList>, span: Span): Promise<UnreadActionRow[]> {
  return pageOf(unreadOf(db, list), list.listing, span).execute()
}

export function countUnread(db: Kysely<Schema>, list: ReturnType<typeof unreadList>): Promise<number> {
  return countRows(db, unreadOf(db, list))
}

export function contractLoaders(db: Kysely<Schema>) {
  return {
    unreadActions: rowLoader(
      String,
      (chains: readonly ChainId[]) => findUnreadCounts(db, chains),
      ({ chain }) => chain,
    ),
  }
}

/** How many actions of each chain nobody could read; no row where it is none. */
export function findUnreadCounts(db: Kysely<Schema>, chains?: readonly ChainId[]) {
  return db
    .selectFrom('unreadAction')
    .select(['chain', sql<number>`count(*)::int4`.as('count')])
    .$if(chains !== undefined, (query) => query.where('chain', 'in', chains ?? []))
    .groupBy('chain')
    .execute()
}
