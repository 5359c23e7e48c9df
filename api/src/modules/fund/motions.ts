import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere } from '../base/filter.js'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type FundMotionWhere, motionConditions } from './where.js'

export type MotionRow = Selectable<Schema['fundMotionState']>
export type PaymentRow = Selectable<Schema['fundPayment']>
export type RequestRow = Selectable<Schema['fundRequestState']> & { readonly motionKey: string | null }
export type RequestBallotRow = Selectable<Schema['fundRequestBallot']>

export interface MotionList {
  readonly chain: ChainId
  readonly where: FundMotionWhere
  readonly listing: Listing<MotionRow>
}

/** Newest first. */
export function motionList(chain: ChainId, asked: FundMotionWhere | null | undefined): MotionList {
  const where = checkedWhere(asked)
  const keys = [
    { column: 'placeHeight', type: 'int8', direction: 'DESC' },
    { column: 'placeOrdinal', type: 'int8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'fund-motions', filter: { chain, where }, keys } }
}

function motions(db: Kysely<Schema>, { chain, where }: MotionList) {
  return db
    .selectFrom('fundMotionState')
    .selectAll()
    .where('chain', '=', chain)
    .where(({ and }) => and(motionConditions(where)))
}

export function findMotions(db: Kysely<Schema>, list: MotionList, span: Span): Promise<MotionRow[]> {
  return pageOf(motions(db, list), list.listing, span).execute()
}

export function countMotions(db: Kysely<Schema>, list: MotionList): Promise<number> {
  return countRows(db, motions(db, list))
}

export function findMotion(db: Kysely<Schema>, chain: ChainId, key: string): Promise<MotionRow | undefined> {
  return db.selectFrom('fundMotionState').selectAll().where('chain', '=', chain).where('key', '=', key).executeTakeFirst()
}

const byKey = ({ key }: { readonly key: string }) => key

/** What belongs to motions and requests, by their keys. */
export function fundLoaders(db: Kysely<Schema>) {
  return {
    motionBallots: rowsLoader(
      (key: string) => key,
      (keys) => db.selectFrom('fundMotionBallot').selectAll().where('key', 'in', keys).orderBy('height').orderBy('approver').execute(),
      byKey,
    ),
    motionPayments: rowsLoader(
      (key: string) => key,
      (keys) => db.selectFrom('fundPayment').selectAll().where('motionKey', 'in', keys).orderBy('height').orderBy('key').execute(),
      ({ motionKey }) => motionKey ?? '',
    ),
    motionRequests: rowsLoader(
      (key: string) => key,
      (keys) => findRequests(db, keys),
      ({ motionKey }) => motionKey ?? '',
    ),
    requestBallots: rowsLoader(
      (key: string) => key,
      (keys) => db.selectFrom('fundRequestBallot').selectAll().where('key', 'in', keys).orderBy('height').orderBy('approver').execute(),
      byKey,
    ),
  }
}

/** A request belongs to the last motion of its number that was there when it was made. */
async function findRequests(db: Kysely<Schema>, keys: readonly string[]): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    /* requests of motions */
    with item as materialized (
      select key, chain, motion, opened_height from fund_motion_item
    )
    select request.*, item.key as motion_key
    from fund_request_state request
    join item on item.chain = request.chain and item.motion = request.motion and item.opened_height <= request.place_height
    where item.key = any(${keys}::text[]) and not exists (
      select from item later
      where later.chain = item.chain and later.motion = item.motion
        and later.opened_height > item.opened_height and later.opened_height <= request.place_height
    )
    order by request.place_height, request.key`.execute(db)
  return rows
}
