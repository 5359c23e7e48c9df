import { pageOf } from '../../ui/page-of.js'
import type { GapVariables, ProducersVariables } from './board.graphql.js'
import type { ProducerSort, ProducersSearch } from './search.js'

type Direction = 'asc' | 'desc'

/** Each order with the direction in which it is asked for first: the best place, and the worst of all else. */
const orders = {
  streak: ['STREAK', 'desc'],
  place: ['PLACE', 'asc'],
  rank: ['RANK', 'asc'],
  round: ['MISSED_ROUND', 'desc'],
  hour: ['MISSED_HOUR', 'desc'],
  day: ['MISSED_DAY', 'desc'],
  month: ['MISSED_MONTH', 'desc'],
  reliability: ['RELIABILITY_MONTH', 'asc'],
  block: ['LAST_BLOCK', 'asc'],
} as const satisfies Record<ProducerSort, readonly [string, Direction]>

/** How the producers are ordered where the address does not say: those that miss most in a row first. */
export const defaultSort: ProducerSort = 'streak'

export const firstDirection = (sort: ProducerSort): Direction => orders[sort][1]
export const directionOf = ({ sort = defaultSort, dir }: ProducersSearch): Direction => dir ?? firstDirection(sort)

/** What the address asks for, in the words of the API. */
export function producersQuery(chain: string, search: ProducersSearch, offset: number): ProducersVariables {
  const { standing = 'ACTIVE', state, sort = defaultSort } = search
  const where = {
    ...(standing === 'ALL' ? {} : { standing: { eq: standing } }),
    ...(state === undefined ? {} : { state: { eq: state } }),
  }
  const direction = directionOf(search) === 'asc' ? 'ASC' : 'DESC'
  return { chain, where, orderBy: [{ field: orders[sort][0], direction }], offset, ...pageOf(search) }
}

/** All producers that the board shows, as CSV. */
export function producersCsv({ chain, where, orderBy }: ProducersVariables): string {
  return `/v1/producers.csv?${new URLSearchParams({ chain, where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}

/** Slots that one producer missed, page by page. */
export function missedQuery(chain: string, search: Pick<ProducersSearch, 'after' | 'before'>, producer: string): GapVariables {
  return { chain, where: { producer: { eq: producer } }, ...pageOf(search) }
}

type Table = 'missed-slots' | 'chain-stops' | 'producer-days' | 'schedules'

/** All pages of a table, as CSV. */
export function csvAddress(table: Table, chain: string, where: object = {}): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
