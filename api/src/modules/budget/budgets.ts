import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely, Selectable } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type BudgetRow = Selectable<Schema['budgetBalance']>
export type LedgerRow = Selectable<Schema['budgetLedger']>
export type FindingRow = Selectable<Schema['finding']>
type Flow = LedgerRow['flow']

/** Newest first. */
export function ledgerListing({ chain, budget }: BudgetRow, flows: readonly Flow[] | null): Listing<LedgerRow> {
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'ledger', filter: { chain, budget, flows }, keys }
}

/** Newest first. */
export function findingListing({ chain, budget }: BudgetRow): Listing<FindingRow> {
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'fact', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'findings', filter: { chain, budget }, keys }
}

export function findBudget(db: Kysely<Schema>, chain: ChainId, budget: BudgetRow['budget']): Promise<BudgetRow | undefined> {
  return db
    .selectFrom('budgetBalance')
    .selectAll()
    .where('chain', '=', chain)
    .where('budget', '=', budget)
    .orderBy('asset')
    .limit(1)
    .executeTakeFirst()
}

function ledger(db: Kysely<Schema>, { chain, budget, asset }: BudgetRow, flows: readonly Flow[] | null) {
  const rows = db.selectFrom('budgetLedger').selectAll().where('chain', '=', chain).where('budget', '=', budget).where('asset', '=', asset)
  return flows === null ? rows : rows.where(({ eb, val }) => eb('flow', '=', eb.fn.any(val(flows))))
}

export function findLedger(db: Kysely<Schema>, budget: BudgetRow, flows: readonly Flow[] | null, span: Span): Promise<LedgerRow[]> {
  return pageOf(ledger(db, budget, flows), ledgerListing(budget, flows), span).execute()
}

export function countLedger(db: Kysely<Schema>, budget: BudgetRow, flows: readonly Flow[] | null): Promise<number> {
  return countRows(db, ledger(db, budget, flows))
}

function findings(db: Kysely<Schema>, { chain, budget, asset }: BudgetRow) {
  return db
    .selectFrom('finding')
    .selectAll()
    .where('kind', '=', 'budget-differs')
    .where('chain', '=', chain)
    .where('subject', '=', budget)
    .where('asset', '=', asset)
}

export function findFindings(db: Kysely<Schema>, budget: BudgetRow, span: Span): Promise<FindingRow[]> {
  return pageOf(findings(db, budget), findingListing(budget), span).execute()
}

export function countFindings(db: Kysely<Schema>, budget: BudgetRow): Promise<number> {
  return countRows(db, findings(db, budget))
}
