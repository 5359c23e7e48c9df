import type { Schema } from '@secretariat/db'
import type { ChainId, FactId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { type Listing, pageOf, type Span } from '../base/page.js'
import { type MembershipKey, membershipKey } from '../membership/memberships.js'

export type SeatRecordRow = Selectable<Schema['seatRecord']>

/** Seats of a chain, in the terms with these numbers (null: in all). */
export interface SeatList {
  readonly chain: ChainId
  readonly terms: readonly number[] | null
}

export function seatsIn(db: Kysely<Schema>, { chain, terms }: SeatList) {
  const seats = db.selectFrom('seatRecord').where('chain', '=', chain)
  return terms === null ? seats : seats.where(sql<boolean>`number = any(${terms}::int8[])`)
}

/** Term by term, in the chain's order of seats. */
export function seatListing(list: SeatList): Listing<SeatRecordRow> {
  const keys = [
    { column: 'fromHeight', type: 'int8', direction: 'ASC' },
    { column: 'position', type: 'int8', direction: 'ASC' },
    { column: 'term', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'seats', filter: list, keys }
}

export function findSeats(db: Kysely<Schema>, list: SeatList, span: Span): Promise<SeatRecordRow[]> {
  return pageOf(seatsIn(db, list).selectAll(), seatListing(list), span).execute()
}

export function seatLoaders(db: Kysely<Schema>) {
  return {
    seatRecords: rowsLoader(membershipKey, (members: readonly MembershipKey[]) => findRecords(db, members), membershipKey),
    seats: rowsLoader(
      String,
      (terms: readonly FactId[]) => db.selectFrom('seatRecord').selectAll().where('term', 'in', terms).orderBy('position').execute(),
      ({ term }) => term,
    ),
  }
}

/** All terms of these members, oldest first. */
function findRecords(db: Kysely<Schema>, members: readonly MembershipKey[]): Promise<SeatRecordRow[]> {
  return db.selectFrom('seatRecord').selectAll().where(among(members)).orderBy('fromHeight').execute()
}

export function among(members: readonly MembershipKey[]) {
  const [chains, numbers] = [members.map(({ chain }) => chain), members.map(({ member }) => member)]
  // Two plain lists, which reach into the parts of a view, before the pairs, which do not.
  return sql<boolean>`(chain = any(${chains}::text[]) and member = any(${numbers}::text[])
    and (chain, member) in (select * from unnest(${chains}::text[], ${numbers}::text[])))`
}
