import { sql } from 'kysely'
import type { PlacedRow } from '../projectors/projector.js'
import type { Subject } from './subject.js'

/** Balances that the chain stated, each with the flows since the one before. */
export const statement: Subject = {
  columns: ['chain', 'factId'],
  tables: ['budgetStretch'],
  namedBy: [],
  reachedFrom: { budgetStatement: around, budgetFlow: around },
}

/** Whatever moves or is stated in a block bears on the statements of that block and on the next one. */
function around(rows: readonly PlacedRow[]) {
  const lists = (['chain', 'budget', 'asset', 'height'] as const).map((column) => rows.map((row) => row[column]))
  const [chains, budgets, assets, heights] = lists
  return sql<Record<string, string>>`
    select distinct stated.chain, stated.fact_id
    from (
      select distinct * from unnest(${chains}::text[], ${budgets}::text[], ${assets}::text[], ${heights}::int8[])
        as moved (chain, budget, asset, height)
    ) moved
    cross join lateral (
      select each.chain, each.fact_id from budget_statement each
      where each.chain = moved.chain and each.budget = moved.budget and each.asset = moved.asset and each.height = moved.height
      union all
      (
        select each.chain, each.fact_id from budget_statement each
        where each.chain = moved.chain and each.budget = moved.budget and each.asset = moved.asset and each.height > moved.height
        order by each.height, each.ordinal, each.fact_id
        limit 1
      )
    ) stated`
}
