import type { MemberSearch } from '../../search.js'
import { pageOf } from '../../ui/page-of.js'
import type { MembersVariables } from './members.graphql.js'

const fields = { from: 'FROM_AT', ballots: 'BALLOTS' } as const

/** What the address asks for, in the words of the API. */
export function queryOf(search: MemberSearch & { readonly chain?: string | undefined }): MembersVariables {
  const { chain, council, account, sitting, sort = 'from', dir } = search
  const where = {
    ...(chain === undefined ? {} : { chain: { eq: chain } }),
    ...(council === undefined ? {} : { council: { eq: council } }),
    ...(account === undefined ? {} : { account: { eq: account } }),
    ...(sitting === undefined ? {} : { sitting: { eq: true } }),
  }
  return { where, orderBy: [{ field: fields[sort], direction: dir === 'asc' ? 'ASC' : 'DESC' }], ...pageOf(search) }
}

/** All pages of what the table shows, as CSV. */
export function csvAddress(search: MemberSearch & { readonly chain?: string | undefined }): string {
  const { where, orderBy } = queryOf(search)
  return `/v1/members.csv?${new URLSearchParams({ where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}
