import { pageOf } from '../../ui/page-of.js'
import type { LedgerVariables, PaymentVariables } from './records.graphql.js'
import { type BudgetSearch, councilBudget } from './search.js'

/** The days of the address, as the API takes times: from the first moment of the one to the last of the other. */
function days({ from, to }: BudgetSearch) {
  const bounds = {
    ...(from === undefined ? {} : { gte: `${from}T00:00:00.000Z` }),
    ...(to === undefined ? {} : { lte: `${to}T23:59:59.999Z` }),
  }
  return Object.keys(bounds).length === 0 ? undefined : bounds
}

function conditions({ flow, account }: BudgetSearch) {
  return { ...(flow === undefined ? {} : { flow: { eq: flow } }), ...(account === undefined ? {} : { account: { eq: account } }) }
}

export function ledgerQuery(chain: string, search: BudgetSearch): LedgerVariables {
  const period = days(search)
  const where = { ...conditions(search), ...(period === undefined ? {} : { flowedAt: period }) }
  return { chain, name: search.budget ?? councilBudget, where, ...pageOf(search) }
}

export function paymentsQuery(chain: string, search: BudgetSearch): PaymentVariables {
  const period = days(search)
  const where = {
    budget: { eq: search.budget ?? councilBudget },
    ...conditions(search),
    ...(period === undefined ? {} : { paidAt: period }),
  }
  return { chain, where, ...pageOf(search) }
}

/** All pages of a table of budgets, as CSV. */
export function csvAddress(table: 'budget-ledger' | 'spending' | 'findings', chain: string, where: object): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
