import { pageOf } from '../../ui/page-of.js'
import type { Ranking } from './ranking.graphql.js'
import type { VoteSearch } from './search.js'
import type { ListVariables } from './votes.graphql.js'

/** So many lines can still be told apart. */
export const mostLines = 6

/** The producers in the curve: those the address names, else the ones on both sides of the last seat. */
export function shownOf({ entries, seats }: Pick<Ranking, 'entries' | 'seats'>, shown: string | undefined): readonly string[] {
  if (shown !== undefined) return shown.split(',').slice(0, mostLines)
  const standing = entries.filter(({ place }) => place !== null)
  const from = Math.max(0, Math.min((seats ?? 0) - mostLines / 2, standing.length - mostLines))
  return standing.slice(from, from + mostLines).map(({ producer }) => producer.id)
}

/** The rank of whoever holds the last seat now: those who cannot be elected have a rank too, but no place. */
export function lastSeatOf({ entries, seats }: Pick<Ranking, 'entries' | 'seats'>): number | undefined {
  return entries.find(({ place }) => place !== null && place === seats)?.rank
}

/** The curve with one producer more, or without it; undefined where another line is too many or none would be left. */
export function toggled(shown: readonly string[], producer: string): string | undefined {
  const next = shown.includes(producer) ? shown.filter((one) => one !== producer) : [...shown, producer]
  return next.length === 0 || next.length > mostLines ? undefined : next.join(',')
}

/** What the address asks for of votes, in the words of the API. */
export function votesQuery(chain: string, search: VoteSearch): ListVariables {
  const { producer, voter } = search
  const where = {
    ...(producer === undefined ? {} : { producer: { eq: producer } }),
    ...(voter === undefined ? {} : { voter: { eq: voter } }),
  }
  return { chain, where, ...pageOf(search) }
}

export function changesQuery(chain: string, search: VoteSearch): ListVariables {
  const { producer, crossing } = search
  const where = {
    ...(producer === undefined ? {} : { producer: { eq: producer } }),
    ...(crossing === undefined ? {} : { crossing: { eq: true } }),
  }
  return { chain, where, ...pageOf(search) }
}

type Table = 'producer-votes' | 'producer-fixed-votes' | 'producer-rank-changes'

/** All pages of a list, as CSV. */
export function csvAddress(table: Table, { chain, where }: ListVariables): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
