import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely, Selectable } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type StopRow = Selectable<Schema['chainStop']>

/** Newest first. */
export function stopListing(chain: ChainId): Listing<StopRow> {
  return { name: 'chain-stops', filter: { chain }, keys: [{ column: 'firstSlot', type: 'int8', direction: 'DESC' }] }
}

function ofChain(db: Kysely<Schema>, chain: ChainId) {
  return db.selectFrom('chainStop').selectAll().where('chain', '=', chain)
}

export function findStops(db: Kysely<Schema>, chain: ChainId, span: Span): Promise<StopRow[]> {
  return pageOf(ofChain(db, chain), stopListing(chain), span).execute()
}

export function countStops(db: Kysely<Schema>, chain: ChainId): Promise<number> {
  return countRows(db, ofChain(db, chain))
}

export async function findLastStop(db: Kysely<Schema>, chain: ChainId): Promise<StopRow | undefined> {
  return await ofChain(db, chain).orderBy('firstSlot', 'desc').limit(1).executeTakeFirst()
}
