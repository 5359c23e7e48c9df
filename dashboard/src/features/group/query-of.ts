import { pageOf } from '../../ui/page-of.js'
import type { GroupSearch } from './search.js'
import type { WorkersVariables } from './workers.graphql.js'

/** What the address asks for, in the words of the API. */
export function workersQuery(chain: string, group: string, search: GroupSearch): WorkersVariables {
  const { show } = search
  const where = {
    chain: { eq: chain },
    group: { eq: group },
    ...(show === undefined ? {} : { present: { eq: show === 'present' } }),
  }
  return { where, ...pageOf(search) }
}

/** All pages of a table, as CSV. */
export function csvAddress(table: string, where: object): string {
  return `/v1/${table}.csv?${new URLSearchParams({ where: JSON.stringify(where) })}`
}
