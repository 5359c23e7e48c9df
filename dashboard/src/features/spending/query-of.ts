import { pageOf } from '../../ui/page-of.js'
import { askedKinds, type SpendingSearch } from './search.js'

/** The rows that the address asks for. */
export function itemsQuery(chain: string, search: SpendingSearch) {
  const { reason, result, category, open, words } = search
  const where = {
    ...(reason === undefined ? {} : { kind: { eq: reason } }),
    ...(result === undefined ? {} : { outcome: { eq: result } }),
    ...(category === undefined ? {} : { category: { eq: category } }),
    ...(open === undefined ? {} : { categorised: { eq: false } }),
    ...(words === undefined ? {} : { title: { contains: words } }),
  }
  return { chain, where, ...pageOf(search) }
}

/** What waits for somebody to say what it was for; or the one item that the address names. */
export function reviewQuery(chain: string, search: SpendingSearch) {
  const waiting = { categorised: { eq: false }, kind: { in: askedKinds } }
  const where = search.subject === undefined ? waiting : { subject: { eq: search.subject } }
  return { chain, where, ...pageOf(search) }
}

/** All pages of a table, as CSV. */
export function csvOf(table: string, chain: string, where: object = {}): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
