import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { bounds, checkedWhere, equality, period } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { BudgetKey } from './budgets.js'
import type { LedgerWhere } from './ledger.where.js'

export type LedgerRow = Selectable<Schema['budgetLedger']>
type Flow = LedgerRow['flow']

/** What a page of a ledger is made of. */
export interface LedgerList {
  readonly of: BudgetKey
  readonly flows: readonly Flow[] | null
  readonly where: LedgerWhere
  readonly listing: Listing<LedgerRow>
}

/** Newest first. */
export function ledgerList(
  { chain, budget, asset }: BudgetKey,
  flows: readonly Flow[] | null,
  filter: LedgerWhere | null | undefined,
): LedgerList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { of: { chain, budget, asset }, flows, where, listing: { name: 'ledger', filter: { chain, budget, flows, where }, keys } }
}

function matching(db: Kysely<Schema>, { of: { chain, budget, asset }, flows, where }: LedgerList) {
  const conditions = [
    ...(flows === null ? [] : [sql<boolean>`flow = any(${flows}::text[])`]),
    ...equality('budget', where.budget),
    ...equality('flow', where.flow),
    ...equality('account', where.account),
    ...equality('member', where.member),
    ...period('flowedAt', where.flowedAt),
    ...bounds('amount', where.amount),
  ]
  const rows = db.selectFrom('budgetLedger').selectAll().where('chain', '=', chain).where('budget', '=', budget).where('asset', '=', asset)
  return conditions.reduce((query, condition) => query.where(condition), rows)
}

export function findLedger(db: Kysely<Schema>, list: LedgerList, span: Span): Promise<LedgerRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countLedger(db: Kysely<Schema>, list: LedgerList): Promise<number> {
  return countRows(db, matching(db, list))
}
