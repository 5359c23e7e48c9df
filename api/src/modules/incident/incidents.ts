import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { checkedWhere, equality, period } from '../base/filter.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type AroundKey, aroundKey, findMissedAround } from './missed.js'
import type { IncidentWhere } from './where.js'

export type IncidentRow = Selectable<Schema['incidentState']>
export type EventRow = Selectable<Schema['incidentEvent']>
export type StatementRow = Selectable<Schema['incidentStatement']>

/** Which incidents are listed; of all chains where none is named. */
export interface IncidentList {
  readonly chain: ChainId | null
  readonly where: IncidentWhere
  readonly listing: Listing<IncidentRow>
}

/** Newest first. */
export function incidentList(chain: ChainId | null, filter: IncidentWhere | null | undefined): IncidentList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'openedAt', type: 'timestamptz', direction: 'DESC' },
    { column: 'id', type: 'int8', direction: 'DESC' },
  ] as const
  return { chain, where, listing: { name: 'incidents', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where }: IncidentList) {
  const conditions: RawBuilder<boolean>[] = [
    ...(chain === null ? [] : [sql<boolean>`chain = ${chain}`]),
    ...(['rule', 'subject', 'stage', 'condition', 'severity'] as const).flatMap((column) => equality(column, where[column])),
    ...(['open', 'historical', 'awaitsAnnouncement'] as const).flatMap((column) => truth(column, where[column])),
    ...period('openedAt', where.openedAt),
  ]
  return conditions.reduce((query, each) => query.where(each), db.selectFrom('incidentState').selectAll())
}

function truth(column: string, filter: { readonly eq: boolean } | null | undefined): RawBuilder<boolean>[] {
  return filter == null ? [] : [sql<boolean>`${sql.ref(column)} = ${filter.eq}`]
}

export function findIncidents(db: Kysely<Schema>, list: IncidentList, span: Span): Promise<IncidentRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countIncidents(db: Kysely<Schema>, list: IncidentList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** The number of an incident; undefined when the text is none. */
export function parseIncidentKey(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

/** The incident with this number, which is known to exist. */
export async function requireIncident(load: ReturnType<typeof incidentLoaders>, id: number): Promise<IncidentRow> {
  const row = await load.incident.load(id)
  if (row === undefined) throw new TypeError(`Incident ${id} is not there`)
  return row
}

export function incidentLoaders(db: Kysely<Schema>) {
  return {
    incident: rowLoader(
      String,
      (ids: readonly number[]) => db.selectFrom('incidentState').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => String(id),
    ),
    incidentEvents: rowsLoader(
      String,
      (ids: readonly number[]) => db.selectFrom('incidentEvent').selectAll().where('incident', 'in', ids).orderBy('seq').execute(),
      ({ incident }) => String(incident),
    ),
    incidentStatements: rowsLoader(
      String,
      (ids: readonly number[]) => db.selectFrom('incidentStatement').selectAll().where('incident', 'in', ids).orderBy('seq').execute(),
      ({ incident }) => String(incident),
    ),
    incidentMissed: rowsLoader(
      aroundKey,
      (keys: readonly AroundKey[]) => findMissedAround(db, keys),
      ({ around }) => around,
    ),
  }
}
