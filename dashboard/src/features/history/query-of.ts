import { pageOf } from '../../ui/page-of.js'
import type { BoardVariables } from './history.graphql.js'
import type { BoardSort, HistorySearch } from './search.js'

const fields = { terms: 'TERMS', pooled: 'POOLED', mean: 'MEAN', earned: 'EARNED', name: 'NAME' } as const satisfies Record<
  BoardSort,
  string
>

function chainsOf(chain: string | undefined) {
  return chain === undefined ? {} : { chains: [chain] }
}

/** The board of the chosen chain, or of all; names begin with A when nothing else is said. */
export function boardQuery(chain: string | undefined, { sort = 'terms', dir }: HistorySearch): BoardVariables {
  const direction = dir ?? (sort === 'name' ? 'asc' : 'desc')
  return { ...chainsOf(chain), orderBy: { field: fields[sort], direction: direction === 'asc' ? 'ASC' : 'DESC' } }
}

/** A page of terms. */
export function termsQuery(chain: string | undefined, search: HistorySearch) {
  return { ...chainsOf(chain), ...pageOf(search) }
}

/** What a table shows, all pages of it, as CSV. */
export function csvAddress(
  table: 'history-terms' | 'history-seats' | 'history-people',
  chain: string | undefined,
  orderBy?: object,
): string {
  const query = new URLSearchParams({
    ...(chain === undefined ? {} : { chain }),
    ...(orderBy === undefined ? {} : { orderBy: JSON.stringify(orderBy) }),
  })
  return `/v1/${table}.csv?${query}`
}
