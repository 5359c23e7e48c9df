import { pageOf } from '../../ui/page-of.js'
import type { ContractVariables } from './contract.graphql.js'
import type { ContractSearch } from './search.js'

/** What the address asks for; each list calls the account by a name of its own. */
export function contractQuery(chain: string, search: ContractSearch, field: 'account' | 'contract'): ContractVariables {
  return { chain, where: search.account === undefined ? {} : { [field]: { eq: search.account } }, ...pageOf(search) }
}

/** The same rows, all pages. */
export function contractCsv(table: 'unread-actions' | 'contract-changes', { chain, where }: ContractVariables): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
