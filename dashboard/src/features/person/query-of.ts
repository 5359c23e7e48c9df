import { pageOf } from '../../ui/page-of.js'
import type { PeopleVariables } from './people.graphql.js'
import type { PeopleSearch } from './search.js'

const fields = { number: 'NUMBER', handle: 'HANDLE', joined: 'JOINED_AT' } as const

interface Asked extends PeopleSearch {
  readonly chain?: string | undefined
}

/** What the address asks for, in the words of the API. The newest members come first when the order is by joining. */
export function peopleQuery(search: Asked): PeopleVariables {
  const { chain, q, sort = 'number' } = search
  const where = {
    ...(chain === undefined ? {} : { chain: { eq: chain } }),
    ...(q === undefined ? {} : { text: q }),
  }
  return { where, orderBy: [{ field: fields[sort], direction: sort === 'joined' ? 'DESC' : 'ASC' }], ...pageOf(search) }
}

/** All pages of what the table shows, as CSV. */
export function csvAddress(search: Asked): string {
  const { where, orderBy } = peopleQuery(search)
  return `/v1/people.csv?${new URLSearchParams({ where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}
