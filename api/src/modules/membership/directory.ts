import type { Schema } from '@secretariat/db'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { parseAccount } from '../base/address.js'
import { checkedOrder, checkedWhere, equality, search } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { MembershipOrder, MembershipWhere } from './where.js'

export type DirectoryRow = Selectable<Schema['memberName']>

/** What a list of memberships is made of. */
export interface MembershipList {
  readonly where: MembershipWhere
  readonly listing: Listing<DirectoryRow>
}

const types = { number: 'int8', handle: 'text', joinedAt: 'timestamptz' } as const

/** By number, when nothing else is asked. */
export function membershipList(
  filter: MembershipWhere | null | undefined,
  orderBy: readonly MembershipOrder[] | null | undefined,
): MembershipList {
  const where = checkedWhere(filter)
  const orders = checkedOrder(orderBy)
  const order = orders.length > 0 ? orders : [{ field: 'number', direction: 'ASC' } as const]
  const keys = [
    ...order.map(({ field, direction }) => ({ column: field, type: types[field], direction })),
    { column: 'chain', type: 'text', direction: 'ASC' },
    { column: 'member', type: 'text', direction: 'ASC' },
  ] as const
  return { where, listing: { name: 'memberships', filter: where, keys } }
}

function matching(db: Kysely<Schema>, { chain, number, handle, account, text }: MembershipWhere) {
  const conditions = [
    ...equality('chain', chain),
    ...equality('member', number),
    ...search('handle', handle),
    ...equality('held.account', account).map(holding),
    ...(text == null || text.trim() === '' ? [] : [found(text.trim())]),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('memberName').selectAll())
}

/** Members who have or had an account of which the condition is true. */
function holding(condition: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`(chain, member) in (select held.chain, held.member from member_account held where ${condition})`
}

function found(text: string): RawBuilder<boolean> {
  const account = parseAccount(text)
  if (account !== undefined && account.length > 13) return holding(sql<boolean>`held.account = ${account}`)
  const [named] = search('named.handle', { contains: text })
  return sql<boolean>`(member = ${text} or (chain, member) in (select named.chain, named.member from member_handle named where ${named}))`
}

export function findMemberships(db: Kysely<Schema>, { where, listing }: MembershipList, span: Span): Promise<DirectoryRow[]> {
  return pageOf(matching(db, where), listing, span).execute()
}

export function countMemberships(db: Kysely<Schema>, { where }: MembershipList): Promise<number> {
  return countRows(db, matching(db, where))
}
