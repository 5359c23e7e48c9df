import type { Schema } from '@secretariat/db'
import type { AssetId, BudgetId, ChainId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'
import { amongBudgets, type BudgetKey, budgetKey } from './budgets.js'

/** Days over which flows are taken as what is usual. */
export const usualDays = 28

/** What moved in the last days that are read without a gap. */
export interface PaceRow extends BudgetKey {
  readonly toHeight: Height
  readonly fromAt: Date
  readonly toAt: Date
  readonly inflow: bigint
  readonly outflow: bigint
}

/** What is known of refills, from plans, refills and the setting of their amount. */
export interface RefillRow extends BudgetKey {
  readonly nextHeight: Height | null
  readonly everyBlocks: number | null
  readonly lastFact: FactId | null
  readonly lastHeight: Height | null
  readonly lastAt: Date | null
  readonly lastAmount: bigint | null
  readonly amount: bigint | null
  readonly amountFact: FactId | null
  readonly amountHeight: Height | null
}

export interface CheckRow {
  readonly chain: ChainId
  readonly budget: BudgetId
  readonly asset: AssetId
  readonly known: number
  readonly total: number
}

export function budgetLoaders(db: Kysely<Schema>) {
  return {
    budgetPace: rowLoader(budgetKey, (keys: readonly BudgetKey[]) => findPaces(db, keys), budgetKey),
    refill: rowLoader(budgetKey, (keys: readonly BudgetKey[]) => findRefills(db, keys), budgetKey),
    statementCheck: rowLoader(budgetKey, (keys: readonly BudgetKey[]) => countStatements(db, keys), budgetKey),
  }
}

async function findPaces(db: Kysely<Schema>, keys: readonly BudgetKey[]): Promise<PaceRow[]> {
  const { rows } = await sql<PaceRow>`
    /* pace of budgets */
    with span as (
      select distinct on (chain) * from coverage where chain = any(${keys.map(({ chain }) => chain)}::text[]) order by chain, last desc
    ), days as (
      select span.chain, span.first, newest.height as to_height, newest.time as to_at,
        greatest(newest.time - make_interval(days => ${usualDays}), oldest.time) as from_at
      from span
      join block newest on newest.chain = span.chain and newest.height = span.last
      join block oldest on oldest.chain = span.chain and oldest.height = span.first
    )
    select wanted.*, days.from_at, days.to_at, days.to_height, moved.inflow, moved.outflow
    from (${amongBudgets(keys)}) wanted
    join days on days.chain = wanted.chain
    cross join lateral (
      select coalesce(sum(amount) filter (where amount > 0), 0) as inflow, coalesce(-sum(amount) filter (where amount < 0), 0) as outflow
      from budget_flow flow
      where flow.chain = wanted.chain and flow.budget = wanted.budget and flow.asset = wanted.asset
        and flow.height > days.first and flow.flowed_at > days.from_at
    ) moved`.execute(db)
  return rows
}

async function findRefills(db: Kysely<Schema>, keys: readonly BudgetKey[]): Promise<RefillRow[]> {
  const { rows } = await sql<RefillRow>`
    /* refills of budgets */
    select wanted.*, planned.refill_height as next_height, planned.refill_height - planned.height as every_blocks,
      last.fact_id as last_fact, last.height as last_height, last.flowed_at as last_at, last.amount as last_amount,
      setting.value as amount, setting.fact_id as amount_fact, setting.height as amount_height
    from (${amongBudgets(keys)}) wanted
    left join lateral (
      select * from budget_refill_plan plan
      where plan.chain = wanted.chain and plan.budget = wanted.budget
      order by plan.height desc, plan.ordinal desc limit 1
    ) planned on true
    left join lateral (
      select * from budget_flow flow
      where flow.chain = wanted.chain and flow.budget = wanted.budget and flow.asset = wanted.asset and flow.flow = 'refill'
      order by flow.height desc, flow.ordinal desc limit 1
    ) last on true
    left join lateral (
      select * from parameter
      where parameter.chain = wanted.chain and parameter.parameter = wanted.budget || '.BudgetIncrement' and parameter.asset = wanted.asset
      order by parameter.height desc, parameter.ordinal desc limit 1
    ) setting on true
    where planned.fact_id is not null or last.fact_id is not null or setting.fact_id is not null`.execute(db)
  return rows
}

async function countStatements(db: Kysely<Schema>, keys: readonly BudgetKey[]): Promise<CheckRow[]> {
  const { rows } = await sql<CheckRow>`
    /* statements that hold */
    select chain, budget, asset, count(*) filter (where unexplained = 0) as known, count(*) as total
    from budget_statement_check
    where (chain, budget, asset) in (${amongBudgets(keys)}) and previous_fact is not null
    group by chain, budget, asset`.execute(db)
  return rows
}
