import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type BudgetRow = Selectable<Schema['budgetBalance']>
export type BudgetFindingRow = Selectable<Schema['finding']>

/** The one budget of this chain and name; of its first asset, where it holds several. */
export interface BudgetKey extends Pick<BudgetRow, 'chain' | 'budget' | 'asset'> {}

export function budgetKey({ chain, budget, asset }: BudgetKey): string {
  return `${chain}:${budget}:${asset}`
}

/** Rows of these budgets, in tables that name a budget by chain, name and asset. */
export function amongBudgets(keys: readonly BudgetKey[]) {
  const [chains, names, assets] = [keys.map(({ chain }) => chain), keys.map(({ budget }) => budget), keys.map(({ asset }) => asset)]
  return sql`select * from unnest(${chains}::text[], ${names}::text[], ${assets}::text[]) as wanted (chain, budget, asset)`
}

/** Councils' first: who is elected as a council has a budget of the same name. */
export function findBudgets(db: Kysely<Schema>, chain: ChainId): Promise<BudgetRow[]> {
  return db
    .selectFrom('budgetBalance')
    .selectAll()
    .where('chain', '=', chain)
    .orderBy(sql`not exists (select from stage where stage.chain = budget_balance.chain and stage.council = budget_balance.budget)`)
    .orderBy('budget')
    .orderBy('asset')
    .execute()
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

/** Newest first. */
export function findingListing({ chain, budget }: BudgetRow): Listing<BudgetFindingRow> {
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'fact', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'findings', filter: { chain, budget }, keys }
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

export function findFindings(db: Kysely<Schema>, budget: BudgetRow, span: Span): Promise<BudgetFindingRow[]> {
  return pageOf(findings(db, budget), findingListing(budget), span).execute()
}

export function countFindings(db: Kysely<Schema>, budget: BudgetRow): Promise<number> {
  return countRows(db, findings(db, budget))
}
