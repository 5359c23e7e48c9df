import type { Schema } from '@secretariat/db'
import type { FactId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { BudgetKey } from './budgets.js'
import type { LedgerRow } from './ledger.js'

/** Flows of one kind and direction in one term; `term` is null for those before the first election that is read. */
export interface TermFlowRow extends Pick<LedgerRow, 'flow' | 'asset'> {
  readonly term: FactId | null
  readonly amount: bigint
  readonly flows: number
}

/** In the order of the terms, then by kind; a transfer in and a transfer out are two rows. */
export async function sumByTerm(db: Kysely<Schema>, { chain, budget, asset }: BudgetKey): Promise<TermFlowRow[]> {
  const { rows } = await sql<TermFlowRow>`
    /* flows of a budget by term */
    with stretch as (
      select term, from_height, from_ordinal, until_height, until_ordinal from term where chain = ${chain}
      union all
      select null, -1, -1, first.from_height, first.from_ordinal
      from (select) one
      left join (
        select from_height, from_ordinal from term where chain = ${chain} order by from_height, from_ordinal limit 1
      ) first on true
    )
    select stretch.term, moved.flow, ${asset}::text as asset, sum(moved.amount) as amount, count(*) as flows
    from stretch
    cross join lateral (
      select flow, amount from budget_flow
      where chain = ${chain} and budget = ${budget} and asset = ${asset}
        and (height, ordinal) >= (stretch.from_height, stretch.from_ordinal)
        and (stretch.until_height is null or (height, ordinal) < (stretch.until_height, stretch.until_ordinal))
    ) moved
    group by stretch.term, stretch.from_height, moved.flow, sign(moved.amount)
    order by stretch.from_height, moved.flow, sign(moved.amount) desc`.execute(db)
  return rows
}
