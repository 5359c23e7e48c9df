import type { MotionSearch } from '../../search.js'
import { queryOf } from './query-of.js'

/** All pages of what the table shows, as CSV: the same conditions and order. */
export function csvAddress(search: MotionSearch & { readonly chain?: string | undefined }): string {
  const { where, orderBy } = queryOf(search)
  return `/v1/proposals.csv?${new URLSearchParams({ where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}
