import type { Schema } from '@secretariat/db'
import type { AssetId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { BudgetKey } from './budgets.js'

/** A budget after a block, and the statement it rests on. */
export interface BalanceRow {
  readonly height: Height
  readonly asset: AssetId
  readonly balance: bigint
  readonly statement: FactId
  readonly statedHeight: Height
  readonly stated: bigint
  readonly moved: bigint
}

/**
 * The last statement from `since` on and the flows after it, up to the block; undefined where the chain had stated nothing.
 * An announcement just before the transfer that makes it already holds that transfer.
 */
export async function findBalanceAt(
  db: Kysely<Schema>,
  { chain, budget, asset }: BudgetKey,
  height: Height,
  since: Height,
): Promise<BalanceRow | undefined> {
  const { rows } = await sql<BalanceRow>`
    /* balance after a block */
    select ${height}::int8 as height, stated.asset, stated.fact_id as statement, stated.height as stated_height, stated.balance as stated,
      moved.amount as moved, stated.balance + moved.amount as balance
    from (
      select * from budget_statement
      where chain = ${chain} and budget = ${budget} and asset = ${asset} and height between ${since} and ${height}
      order by height desc, ordinal desc
      limit 1
    ) stated
    cross join lateral (
      select coalesce(sum(flow.amount) filter (where not (flow.announced and stated.source = 'event')), 0) as amount
      from (
        select amount,
          flow = 'transfer' and height = stated.height and row_number() over (order by height, ordinal, fact_id) = 1 as announced
        from budget_flow
        where chain = ${chain} and budget = ${budget} and asset = ${asset}
          and (height, ordinal) > (stated.height, stated.ordinal) and height <= ${height}
      ) flow
    ) moved`.execute(db)
  return rows[0]
}

/** A point of a curve: the budget after this block, and whether the chain itself stated it there. */
export interface PointRow {
  readonly height: Height
  readonly at: Date
  readonly factId: FactId
  readonly balance: bigint
  readonly asset: AssetId
  readonly stated: boolean
}

/** The first change and the last one of each of equal stretches of blocks; never an average. */
export async function findBalances(db: Kysely<Schema>, key: BudgetKey, from: Height, to: Height, points: number): Promise<PointRow[]> {
  const { chain, budget, asset } = key
  const { rows } = await sql<PointRow>`
    /* balance over time */
    with change as (
      select height, ordinal, fact_id, flowed_at as at, balance, false as told from budget_ledger
      where chain = ${chain} and budget = ${budget} and asset = ${asset} and balance is not null
      union all
      select height, ordinal, fact_id, stated_at, balance, true from budget_statement
      where chain = ${chain} and budget = ${budget} and asset = ${asset}
    ), after_block as (
      select distinct on (height) height, at, fact_id, balance, bool_or(told) over (partition by height) as stated
      from change
      where height between ${from} and ${to}
      order by height, ordinal desc, fact_id desc
    ), placed as (
      select *,
        height = min(height) over () as is_first,
        (height - min(height) over ()) * ${points - 1} / (max(height) over () - min(height) over () + 1) as stretch
      from after_block
    ), chosen as (
      select *, is_first or height = max(height) over (partition by stretch) as is_chosen from placed
    )
    select height, at, fact_id, balance, ${asset}::text as asset, stated from chosen where is_chosen order by height`.execute(db)
  return rows
}
