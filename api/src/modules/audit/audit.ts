import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type AuditRow = Selectable<Schema['audit']>

export interface AuditFilter {
  readonly actor?: string | null | undefined
  readonly action?: string | null | undefined
  readonly outcome?: AuditRow['outcome'] | null | undefined
}

export interface AuditList {
  readonly filter: AuditFilter
  readonly listing: Listing<AuditRow>
}

/** Newest first. */
export function auditList({ actor, action, outcome }: AuditFilter = {}): AuditList {
  const filter = { actor, action, outcome }
  return { filter, listing: { name: 'audit', filter, keys: [{ column: 'seq', type: 'int8', direction: 'DESC' }] } }
}

function matching(db: Kysely<Schema>, { actor, action, outcome }: AuditFilter) {
  const conditions = [
    ...(actor == null ? [] : [sql<boolean>`actor = ${actor}`]),
    ...(action == null ? [] : [sql<boolean>`action = ${action}`]),
    ...(outcome == null ? [] : [sql<boolean>`outcome = ${outcome}`]),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('audit').selectAll())
}

export function findAudit(db: Kysely<Schema>, { filter, listing }: AuditList, span: Span): Promise<AuditRow[]> {
  return pageOf(matching(db, filter), listing, span).execute()
}

export function countAudit(db: Kysely<Schema>, { filter }: AuditList): Promise<number> {
  return countRows(db, matching(db, filter))
}
