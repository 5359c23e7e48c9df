import { pageOf } from '../../ui/page-of.js'
import type { FindingsVariables } from './finding.graphql.js'
import type { FindingSearch } from './search.js'

/** What the address asks for, in the words of the API; of all chains where none is chosen. */
export function queryOf(chain: string | undefined, search: FindingSearch): FindingsVariables {
  const { kind } = search
  return { ...chainsOf(chain), ...(kind === undefined ? {} : { kinds: [kind] }), ...pageOf(search) }
}

export function chainsOf(chain: string | undefined) {
  return chain === undefined ? {} : { chains: [chain] }
}

/** All pages of what the table shows, as CSV. */
export function csvAddress(chain: string | undefined, kind: string | undefined): string {
  const query = new URLSearchParams(chain === undefined ? {} : { chain })
  if (kind !== undefined) query.set('where', JSON.stringify({ kinds: [kind.toLowerCase().replaceAll('_', '-')] }))
  return `/v1/anomalies.csv?${query}`
}
