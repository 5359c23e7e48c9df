import { pageOf } from '../../ui/page-of.js'
import type { VotesVariables } from './election.graphql.js'
import type { ElectionsVariables } from './elections.graphql.js'
import type { ElectionSearch, ElectionsSearch } from './search.js'

/** What the address asks for, in the words of the API. */
export function roundsQuery(chain: string, search: ElectionsSearch): ElectionsVariables {
  const { outcome } = search
  return { chain, where: outcome === undefined ? {} : { outcome: { eq: outcome } }, ...pageOf(search) }
}

export function votesQuery(chain: string, cycle: number, search: ElectionSearch): VotesVariables {
  const { vote } = search
  return { chain, where: { cycle: { eq: cycle }, ...(vote === undefined ? {} : { status: { eq: vote } }) }, ...pageOf(search) }
}

/** All pages of a table of elections, as CSV. */
export function csvAddress(table: 'elections' | 'candidates' | 'election-votes', chain: string, where: object): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
