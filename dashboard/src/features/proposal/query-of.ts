import type { MotionSearch } from '../../search.js'
import { pageOf } from '../../ui/page-of.js'
import type { ProposalsVariables, ProposalWhere } from './proposals.graphql.js'

const fields = { proposed: 'PROPOSED_AT', decided: 'DECIDED_AT', number: 'NUMBER' } as const

/** What the address asks for, in the words of the API. */
export function queryOf(search: MotionSearch & { readonly chain?: string | undefined }): ProposalsVariables {
  const order = { field: fields[search.sort ?? 'proposed'], direction: search.dir === 'asc' ? 'ASC' : 'DESC' }
  return { where: whereOf(search), orderBy: [order], ...pageOf(search) }
}

function whereOf(search: MotionSearch & { readonly chain?: string | undefined }): ProposalWhere {
  const { chain, council, status, proposer, voter, awaiting } = search
  return {
    ...equals('chain', chain),
    ...equals('council', council),
    ...(status === undefined ? {} : { status: { in: status } }),
    ...equals('proposer', proposer),
    ...equals('voter', voter),
    ...equals('awaiting', awaiting),
  }
}

function equals(field: string, value: string | undefined) {
  return value === undefined ? {} : { [field]: { eq: value } }
}
