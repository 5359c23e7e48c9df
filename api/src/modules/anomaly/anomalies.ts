import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type AnomalyRow = Selectable<Schema['allFinding']>

/** Which findings are listed; undefined for all. */
export interface Wanted {
  readonly chains: readonly ChainId[] | undefined
  readonly kinds: readonly AnomalyRow['kind'][] | undefined
}

export interface AnomalyList extends Wanted {
  readonly listing: Listing<AnomalyRow>
}

/** Kind by kind, chain by chain. */
export function anomalyList(wanted: Wanted): AnomalyList {
  const keys = [
    { column: 'kind', type: 'text', direction: 'ASC' },
    { column: 'chain', type: 'text', direction: 'ASC' },
    { column: 'fact', type: 'text', direction: 'ASC' },
    { column: 'subject', type: 'text', direction: 'ASC' },
    { column: 'occurrence', type: 'int8', direction: 'ASC' },
  ] as const
  return { ...wanted, listing: { name: 'anomalies', filter: wanted, keys } }
}

function matching(db: Kysely<Schema>, { chains, kinds }: Wanted) {
  let rows = db.selectFrom('allFinding').selectAll()
  if (chains !== undefined) rows = rows.where('chain', 'in', chains)
  return kinds === undefined ? rows : rows.where('kind', 'in', kinds)
}

export function findAnomalies(db: Kysely<Schema>, list: AnomalyList, span: Span): Promise<AnomalyRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countAnomalies(db: Kysely<Schema>, list: AnomalyList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** How much of a kind was found on a chain. */
export type AnomalyCount = Pick<AnomalyRow, 'kind' | 'chain' | 'origin'> & { readonly found: number }

/** Kinds of which something was found, most first. */
export async function countByKind(db: Kysely<Schema>, chains: Wanted['chains']): Promise<AnomalyCount[]> {
  return matching(db, { chains, kinds: undefined })
    .clearSelect()
    .select(['kind', 'chain', 'origin', sql<number>`count(*)`.as('found')])
    .groupBy(['kind', 'chain', 'origin'])
    .orderBy('found', 'desc')
    .orderBy('kind')
    .orderBy('chain')
    .execute()
}
