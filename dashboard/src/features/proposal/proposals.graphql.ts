import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { proposalKinds, proposalStatuses } from '../../graphql/proposal-status.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  pageFields,
  pageShape,
  personFields,
  personShape,
  timeShape,
} from '../../graphql/shapes.js'
import { placeShape, tallyFields, tallyShape } from './shapes.js'

const rowFields = `key kind number status title type proposedAt decidedAt chain { key name } council { key name }
  proposer { ${accountFields} } author { ${personFields} } requested { ${amountFields} } tally { ${tallyFields} }
  awaiting { ${personFields} } notYetVoted { ${accountFields} }`

export const proposalRow = z.object({
  key: z.string(),
  kind: z.enum(proposalKinds),
  number: z.nullable(z.int()),
  status: z.enum(proposalStatuses),
  title: z.nullable(z.string()),
  type: z.nullable(z.string()),
  proposedAt: timeShape,
  decidedAt: z.nullable(timeShape),
  chain: placeShape,
  council: z.nullable(placeShape),
  proposer: z.nullable(accountShape),
  author: z.nullable(personShape),
  requested: z.nullable(amountShape),
  tally: tallyShape,
  awaiting: z.nullable(z.array(personShape)),
  notYetVoted: z.nullable(z.array(accountShape)),
})
export type ProposalRow = z.infer<typeof proposalRow>

interface TextFilter {
  readonly eq: string
}
interface TermFilter {
  readonly eq: number
}
export interface ProposalWhere {
  readonly chain?: TextFilter
  readonly kind?: TextFilter
  readonly council?: TextFilter
  readonly status?: { readonly in: readonly string[] }
  readonly type?: { readonly contains: string }
  readonly title?: { readonly contains: string }
  readonly proposer?: TextFilter
  readonly author?: TextFilter
  readonly voter?: TextFilter
  readonly voterMember?: TextFilter
  readonly awaiting?: TextFilter
  readonly awaitingMember?: TextFilter
  readonly ignoredByMember?: TextFilter
  readonly createdTerm?: TermFilter
  readonly decidedTerm?: TermFilter
  readonly executedTerm?: TermFilter
}
export interface ProposalsVariables {
  readonly where: ProposalWhere
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[]
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const proposalsOperation = operation<ProposalsVariables>()(
  `query Proposals($where: ProposalWhere, $orderBy: [ProposalOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    proposals(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${rowFields} }
    }
  }`,
  z.object({ proposals: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(proposalRow) }) }),
)

/** What is being voted on, on one chain. */
export const openProposalsOperation = operation<{ readonly chain: string }>()(
  `query OpenProposals($chain: String!) {
    proposals(where: { chain: { eq: $chain }, status: { eq: OPEN } }, first: 6) { totalCount nodes { ${rowFields} } }
  }`,
  z.object({ proposals: z.object({ totalCount: z.int(), nodes: z.array(proposalRow) }) }),
)
