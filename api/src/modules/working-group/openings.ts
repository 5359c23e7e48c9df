import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type MembershipKey, membersAmong, membershipKey } from '../membership/key.js'
import { among, type GroupKey, groupKey } from './key.js'
import type { OpeningWhere } from './opening.where.js'

export type OpeningRow = Selectable<Schema['openingState']>
export type ApplicationRow = Selectable<Schema['applicationState']>

/** What a list of openings is made of. */
export interface OpeningList {
  readonly where: OpeningWhere
  readonly listing: Listing<OpeningRow>
}

/** An opening: numbers are those of the group. */
type OpeningKey = Pick<OpeningRow, 'chain' | 'workingGroup' | 'opening'>

export function openingKey({ chain, workingGroup, opening }: OpeningKey): string {
  return `${chain}:group:${workingGroup}:opening:${opening}`
}

/** Newest first. */
export function openingList(filter: OpeningWhere | null | undefined): OpeningList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'addedAt', type: 'timestamptz', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { where, listing: { name: 'openings', filter: where, keys } }
}

function matching(db: Kysely<Schema>, { chain, group, role, status }: OpeningWhere) {
  const conditions = [
    ...equality('chain', chain),
    ...equality('workingGroup', group),
    ...equality('role', role),
    ...equality('status', status),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('openingState').selectAll())
}

export function findOpenings(db: Kysely<Schema>, { where, listing }: OpeningList, span: Span): Promise<OpeningRow[]> {
  return pageOf(matching(db, where), listing, span).execute()
}

export function countOpenings(db: Kysely<Schema>, { where }: OpeningList): Promise<number> {
  return countRows(db, matching(db, where))
}

export function openingLoaders(db: Kysely<Schema>) {
  return {
    openings: rowsLoader(groupKey, (groups: readonly GroupKey[]) => findOpeningsOf(db, groups), groupKey),
    applications: rowsLoader(openingKey, (openings: readonly OpeningKey[]) => findApplications(db, openings), openingKey),
    applicationsOfMember: rowsLoader(
      membershipKey,
      (members: readonly MembershipKey[]) =>
        db
          .selectFrom('applicationState')
          .selectAll()
          .where(membersAmong(members))
          .orderBy('height', 'desc')
          .orderBy('ordinal', 'desc')
          .execute(),
      membershipKey,
    ),
  }
}

/** Newest first. */
function findOpeningsOf(db: Kysely<Schema>, groups: readonly GroupKey[]): Promise<OpeningRow[]> {
  return db.selectFrom('openingState').selectAll().where(among(groups)).orderBy('height', 'desc').orderBy('ordinal', 'desc').execute()
}

/** Oldest first. */
function findApplications(db: Kysely<Schema>, openings: readonly OpeningKey[]): Promise<ApplicationRow[]> {
  const [chains, groups] = [openings.map(({ chain }) => chain), openings.map(({ workingGroup }) => workingGroup)]
  const numbers = openings.map(({ opening }) => opening)
  return db
    .selectFrom('applicationState')
    .selectAll()
    .where(
      sql<boolean>`(chain, working_group, opening) in (select * from unnest(${chains}::text[], ${groups}::text[], ${numbers}::text[]))`,
    )
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
}
