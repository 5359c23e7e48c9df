import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely, Selectable } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type SessionRow = Selectable<Schema['sessionSpan']>

/** Newest first. */
export function sessionListing(chain: ChainId): Listing<SessionRow> {
  return { name: 'sessions', filter: { chain }, keys: [{ column: 'fromHeight', type: 'int8', direction: 'DESC' }] }
}

export function findSessions(db: Kysely<Schema>, chain: ChainId, span: Span): Promise<SessionRow[]> {
  return pageOf(db.selectFrom('sessionSpan').selectAll().where('chain', '=', chain), sessionListing(chain), span).execute()
}

export function countSessions(db: Kysely<Schema>, chain: ChainId): Promise<number> {
  return countRows(db, db.selectFrom('session').select('factId').where('chain', '=', chain))
}
