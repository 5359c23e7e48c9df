import type { Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'
import type { AnySeatRow, AnyTermRow, Chains } from './terms.js'

/** Who sat in any term, over all of them. */
export interface PersonRow {
  readonly person: string
  readonly name: string
  readonly seats: readonly AnySeatRow[]
  readonly votes: number | null
  readonly valid: number | null
  readonly pooled: number | null
  readonly mean: number | null
  /** In units of USD. */
  readonly earned: bigint | null
}

export interface BoardRow {
  readonly terms: readonly AnyTermRow[]
  readonly people: readonly PersonRow[]
}

export interface BoardOrder {
  readonly field: 'TERMS' | 'POOLED' | 'MEAN' | 'EARNED' | 'NAME'
  readonly direction: 'ASC' | 'DESC'
}

/** Votes of proposals, where both are known. */
function known({ votes, valid }: AnySeatRow): { votes: number; valid: number } | undefined {
  return votes === null || valid === null || valid === 0 ? undefined : { votes, valid }
}

/** The share of a seat; null where it is not known, or there was nothing to vote on. */
export function shareOf(seat: AnySeatRow): number | null {
  const counted = known(seat)
  return counted === undefined ? null : counted.votes / counted.valid
}

/** One person over their seats; the name is the one of the latest. */
function personOf(person: string, seats: readonly AnySeatRow[], earned: bigint | null): PersonRow {
  const counted = seats.flatMap((seat) => known(seat) ?? [])
  const [votes, valid] = [counted.reduce((sum, one) => sum + one.votes, 0), counted.reduce((sum, one) => sum + one.valid, 0)]
  const shares = counted.map((one) => one.votes / one.valid)
  const none = counted.length === 0
  return {
    ...{ person, name: seats.at(-1)?.name ?? person, seats, earned },
    votes: none ? null : votes,
    valid: none ? null : valid,
    pooled: none ? null : votes / valid,
    mean: none ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
  }
}

const values = {
  TERMS: ({ seats }: PersonRow) => seats.length,
  POOLED: ({ pooled }: PersonRow) => pooled,
  MEAN: ({ mean }: PersonRow) => mean,
  EARNED: ({ earned }: PersonRow) => (earned === null ? null : Number(earned)),
  NAME: () => 0,
}

/** In the order that is asked for; what is not known comes last either way, and equals stand by name. */
function inOrder(people: readonly PersonRow[], { field, direction }: BoardOrder): PersonRow[] {
  const sign = direction === 'DESC' ? -1 : 1
  const value = values[field]
  const byName = (a: PersonRow, b: PersonRow) => a.person.localeCompare(b.person, 'en') * (field === 'NAME' ? sign : 1)
  return people.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b)
    return (left - right) * sign || byName(a, b)
  })
}

/** A board in the order that is asked for; most terms first, when none is. */
export function ordered(board: BoardRow, order: BoardOrder | null | undefined): BoardRow {
  return { ...board, people: inOrder(board.people, order ?? { field: 'TERMS', direction: 'DESC' }) }
}

/** Everybody who sat in any of the terms; terms and seats are in the order of time. */
export function toPeople(terms: readonly AnyTermRow[], seats: readonly AnySeatRow[], earned: ReadonlyMap<string, bigint>): PersonRow[] {
  const place = new Map(terms.map(({ key }, i) => [key, i]))
  const inTime = seats.filter(({ term }) => place.has(term)).toSorted((a, b) => (place.get(a.term) ?? 0) - (place.get(b.term) ?? 0))
  const byPerson = new Map<string, AnySeatRow[]>()
  for (const seat of inTime) byPerson.set(seat.person, [...(byPerson.get(seat.person) ?? []), seat])
  return [...byPerson].map(([person, own]) => personOf(person, own, earned.get(person) ?? null))
}

/** The whole board: terms oldest first. */
export async function findBoard(db: Kysely<Schema>, chains: Chains): Promise<BoardRow> {
  const of = chains === undefined ? sql`true` : sql`chain = any(${chains}::text[])`
  const [terms, seats, earned] = await Promise.all([
    db.selectFrom('allTerm').selectAll().where(sql<boolean>`${of}`).orderBy('origin', 'desc').orderBy('place').orderBy('key').execute(),
    db.selectFrom('allTermSeat').selectAll().where(sql<boolean>`${of}`).execute(),
    findEarned(db, chains),
  ])
  return { terms, people: toPeople(terms, seats, earned) }
}

/** By name in small letters, in units of USD. */
async function findEarned(db: Kysely<Schema>, chains: Chains): Promise<Map<string, bigint>> {
  const of = chains === undefined ? sql`true` : sql`chain = any(${chains}::text[])`
  const { rows } = await sql<{ person: string; earned: bigint }>`
    /* KPI earnings by name */
    select lower(handle) as person, sum(reward)::numeric(39,0) as earned
    from recorded_kpi_earning where reward is not null and ${of}
    group by lower(handle)`.execute(db)
  return new Map(rows.map(({ person, earned }) => [person, earned]))
}
