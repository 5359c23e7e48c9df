import { pageOf } from '../../ui/page-of.js'
import type { ProposalsVariables, ProposalWhere } from './proposals.graphql.js'
import type { ProposalSearch } from './search.js'

export type ListSearch = ProposalSearch & { readonly chain?: string | undefined }

const fields = { proposed: 'PROPOSED_AT', decided: 'DECIDED_AT', number: 'NUMBER' } as const

/** What the address asks for, in the words of the API. */
export function queryOf(search: ListSearch): ProposalsVariables {
  const order = { field: fields[search.sort ?? 'proposed'], direction: search.dir === 'asc' ? 'ASC' : 'DESC' }
  return { where: whereOf(search), orderBy: [order], ...pageOf(search) }
}

function whereOf(search: ListSearch): ProposalWhere {
  const { chain, kind, council, status, type, title, proposer, voter, awaiting, ignoredBy } = search
  return {
    ...equals('chain', chain),
    ...equals('kind', kind),
    ...equals('council', council),
    ...(status === undefined ? {} : { status: { in: status } }),
    ...(type === undefined ? {} : { type: { contains: type } }),
    ...(title === undefined ? {} : { title: { contains: title } }),
    ...person(proposer, chain, 'proposer', 'author'),
    ...person(voter, chain, 'voter', 'voterMember'),
    ...person(awaiting, chain, 'awaiting', 'awaitingMember'),
    ...person(ignoredBy, chain, 'ignoredByMember', 'ignoredByMember'),
    ...equals('createdTerm', search.createdTerm),
    ...equals('decidedTerm', search.decidedTerm),
    ...equals('executedTerm', search.executedTerm),
  }
}

function equals(field: string, value: string | number | undefined) {
  return value === undefined ? {} : { [field]: { eq: value } }
}

const address = /^(0x[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{46,50})$/

/** Accounts put motions, members make proposals: what is no address names a member, by handle, key, or number on the chosen chain. */
function person(text: string | undefined, chain: string | undefined, account: string, member: string) {
  if (text === undefined) return {}
  if (address.test(text)) return equals(account, text)
  const [, number] = /^#?(\d+)$/.exec(text) ?? []
  return equals(member, chain !== undefined && number !== undefined ? `${chain}:member:${number}` : text)
}
