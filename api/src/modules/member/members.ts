import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedOrder, checkedWhere, equality } from '../base/filter.js'
import { type MemberKey, memberKey } from '../base/key.js'
import { rowLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { MemberOrder, MemberWhere } from './where.js'

export interface MemberRow extends Selectable<Schema['councilSeat']> {
  /** `chain:council:account:fromBlock`. */
  readonly key: string
  readonly ballots: number
}

/** What a list of members is made of. */
export interface MemberList {
  readonly where: MemberWhere
  readonly listing: Listing<MemberRow>
}

const columns = {
  FROM_AT: { column: 'fromAt', type: 'timestamptz' },
  BALLOTS: { column: 'ballots', type: 'int8' },
} as const

/** Newest tenures first, when nothing else is asked. */
export function memberList(filter: MemberWhere | null | undefined, orderBy: readonly MemberOrder[] | null | undefined): MemberList {
  const where = checkedWhere(filter)
  const orders = checkedOrder(orderBy)
  const order = orders.length > 0 ? orders : [{ field: 'FROM_AT', direction: 'DESC' } as const]
  const keys = [
    ...order.map(({ field, direction }) => ({ ...columns[field], direction })),
    { column: 'key', type: 'text', direction: 'ASC' } as const,
  ]
  return { where, listing: { name: 'members', filter: where, keys } }
}

/** Seats with the number of motions their holder voted on while they sat. */
function seats(db: Kysely<Schema>) {
  // Asked seat by seat, so that a page that is not ordered by it counts for the seats it shows.
  const voted = sql`
    select from motion_cast vote
    where vote.chain = seat.chain and vote.council = seat.council and vote.voter = seat.account
      and vote.height >= seat.from_height and (seat.until_height is null or vote.height <= seat.until_height)
    group by vote.motion`
  const seat = db
    .selectFrom('councilSeat as seat')
    .selectAll('seat')
    .select([
      sql<string>`seat.chain || ':' || seat.council || ':' || seat.account || ':' || seat.from_height`.as('key'),
      sql<number>`(select count(*) from (${voted}) as voted)`.as('ballots'),
    ])
  return db.selectFrom(seat.as('member')).selectAll()
}

function matching(db: Kysely<Schema>, { chain, council, account, sitting }: MemberWhere) {
  const conditions = [...equality('chain', chain), ...equality('council', council), ...equality('account', account)]
  if (sitting?.eq != null) conditions.push(sql<boolean>`(until_height is null) = ${sitting.eq}`)
  return conditions.reduce((query, condition) => query.where(condition), seats(db))
}

/** One page of members. */
export function findMembers(db: Kysely<Schema>, { where, listing }: MemberList, span: Span): Promise<MemberRow[]> {
  return pageOf(matching(db, where), listing, span).execute()
}

export function countMembers(db: Kysely<Schema>, { where }: MemberList): Promise<number> {
  return countRows(db, matching(db, where))
}

export function memberLoaders(db: Kysely<Schema>) {
  return {
    member: rowLoader(
      memberKey,
      (keys: readonly MemberKey[]): Promise<MemberRow[]> =>
        seats(db)
          .where(sql<boolean>`key = any(${keys.map(memberKey)}::text[])`)
          .execute(),
      memberKey,
    ),
  }
}
