import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { bounds, checkedWhere, equality, period } from '../base/filter.js'
import { parseTermKey } from '../base/key.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { SpendingWhere } from './where.js'

export type PaymentRow = Selectable<Schema['spending']>

/** Which payments are listed or summed. */
export interface PaymentList {
  readonly chain: ChainId
  readonly where: SpendingWhere
  readonly listing: Listing<PaymentRow>
}

/** Newest first. */
export function paymentList(chain: ChainId, filter: SpendingWhere | null | undefined): PaymentList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'payments', filter: { chain, where }, keys } }
}

type Equality = SpendingWhere['budget']

/** The conditions on a text, each value read as something else. */
function reading(filter: Equality, read: (values: readonly string[]) => ReturnType<typeof sql<boolean>>) {
  const lists = [...(filter?.eq == null ? [] : [[filter.eq]]), ...(filter?.in == null ? [] : [filter.in])]
  return lists.map(read)
}

/** Payments of the terms that the keys name; a key that is none names no term. */
function inTerms(column: 'approvedTerm' | 'executedTerm', chain: ChainId, filter: Equality) {
  return reading(filter, (keys) => {
    const terms = keys.flatMap((key) => parseTermKey(key) ?? []).filter((key) => key.chain === chain)
    const numbers = terms.flatMap((key) => ('number' in key ? [key.number] : []))
    const heights = terms.flatMap((key) => ('number' in key ? [] : [key.fromHeight]))
    return sql<boolean>`${sql.ref(column)} in (select term from term where chain = ${chain} and (number = any(${numbers}::int8[]) or from_height = any(${heights}::int8[])))`
  })
}

function ofProposals(chain: ChainId, filter: Equality) {
  return reading(filter, (keys) => sql<boolean>`${`${chain}:proposal:`}::text || proposal = any(${keys}::text[])`)
}

/** The payments of a list, to be read, counted or summed. */
export function matchingPayments(db: Kysely<Schema>, { chain, where }: PaymentList) {
  const conditions = [
    ...equality('budget', where.budget),
    ...equality('flow', where.flow),
    ...equality('otherBudget', where.group),
    ...equality('account', where.account),
    ...ofProposals(chain, where.proposal),
    ...inTerms('approvedTerm', chain, where.approvedTerm),
    ...inTerms('executedTerm', chain, where.executedTerm),
    ...period('paidAt', where.paidAt),
    ...bounds('amount', where.amount),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('spending').where('chain', '=', chain))
}

export function findPayments(db: Kysely<Schema>, list: PaymentList, span: Span): Promise<PaymentRow[]> {
  return pageOf(matchingPayments(db, list).selectAll(), list.listing, span).execute()
}

export function countPayments(db: Kysely<Schema>, list: PaymentList): Promise<number> {
  return countRows(db, matchingPayments(db, list).selectAll())
}
