import { type ListSearch, queryOf } from './query-of.js'

/** All pages of what the table shows, as CSV: the same conditions and order. */
export function csvAddress(search: ListSearch): string {
  const { where, orderBy } = queryOf(search)
  return `/v1/proposals.csv?${new URLSearchParams({ where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}
