import { pageOf } from '../../ui/page-of.js'
import type { BoardVariables } from './leaderboard.graphql.js'
import { type BoardSearch, boardSorts } from './search.js'

/** What the address asks for, in the words of the API. Without a sort the API decides: neutrally while an election is open. */
export function queryOf(chain: string, search: BoardSearch): BoardVariables {
  const { terms, by = 'ELIGIBLE', average = 'POOLED' } = search
  return { chain, denominator: by, average, ...(terms === undefined ? {} : { terms }), ...orderOf(search), ...pageOf(search) }
}

function orderOf({ sort, dir }: BoardSearch) {
  if (sort === undefined) return {}
  return { orderBy: { field: boardSorts[sort], direction: dir === 'asc' ? 'ASC' : 'DESC' } }
}

/** All pages of what the table shows, as CSV. */
export function csvAddress(chain: string, search: BoardSearch): string {
  const { terms, denominator, average, orderBy } = queryOf(chain, search)
  const where = { denominator, average, ...(terms === undefined ? {} : { terms }) }
  const order = orderBy === undefined ? {} : { orderBy: JSON.stringify(orderBy) }
  return `/v1/leaderboard.csv?${new URLSearchParams({ chain, where: JSON.stringify(where), ...order })}`
}
