import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { FindingWhere } from './where.js'

export type FindingRow = Selectable<Schema['finding']>
type Kind = FindingRow['kind']

/** Which findings are listed. */
export interface FindingList {
  readonly chain: ChainId
  readonly kind: Kind | null
  readonly where: FindingWhere
  readonly listing: Listing<FindingRow>
}

/** Newest first. */
export function findingList(chain: ChainId, filter: FindingWhere | null | undefined, kind: Kind | null = null): FindingList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'fact', type: 'text', direction: 'ASC' },
    { column: 'subject', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, kind, where, listing: { name: 'all-findings', filter: { chain, kind, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, kind, where }: FindingList) {
  const conditions = [...equality('kind', { eq: kind }), ...equality('kind', where.kind), ...equality('subject', where.subject)]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('finding').selectAll().where('chain', '=', chain))
}

export function findFindings(db: Kysely<Schema>, list: FindingList, span: Span): Promise<FindingRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countFindings(db: Kysely<Schema>, list: FindingList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** How many statements of a kind were held against others, and how many do not agree. */
export interface CheckRow {
  readonly kind: Kind
  readonly checked: number
  readonly found: number
}

/** Every kind, also those of which nothing could be checked. */
export async function findChecks(db: Kysely<Schema>, chain: ChainId): Promise<CheckRow[]> {
  const { rows } = await sql<CheckRow>`
    /* what was checked */
    select 'budget-differs' as kind, count(previous_fact) as checked, count(*) filter (where unexplained <> 0) as found
    from budget_statement_check where chain = ${chain}
    union all
    select 'power-differs', count(counted_power - revealed_power), count(*) filter (where counted_power <> revealed_power)
    from candidate where chain = ${chain}
    union all
    select 'reveal-differs', count(verified), count(*) filter (where not verified)
    from election_ballot where chain = ${chain}`.execute(db)
  return rows
}
