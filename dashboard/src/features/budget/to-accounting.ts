import type { AmountRow } from '../../graphql/shapes.js'
import type { Term } from './shapes.js'
import type { Spending, SpendingSum } from './spending.graphql.js'
import { totalOf } from './total.js'

/** What one term approved beside what it paid; null where it is nothing. */
export interface AccountingRow {
  readonly term: Term | null
  readonly approved: AmountRow | null
  readonly executed: AmountRow | null
}

/** Newest term first; what belongs to no term comes last. */
export function toAccounting({ byApprovingTerm, byExecutingTerm }: Spending): AccountingRow[] {
  const terms = new Map([...byApprovingTerm, ...byExecutingTerm].map(({ term }) => [term?.key, term]))
  return [...terms.values()]
    .sort((a, b) => (b?.fromBlock ?? -1) - (a?.fromBlock ?? -1))
    .map((term) => ({ term, approved: sumOf(byApprovingTerm, term), executed: sumOf(byExecutingTerm, term) }))
}

function sumOf(sums: readonly SpendingSum[], term: Term | null): AmountRow | null {
  return totalOf(sums.filter((sum) => sum.term?.key === term?.key).map(({ amount }) => amount))
}
