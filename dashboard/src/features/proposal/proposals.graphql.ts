import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, pageFields, pageShape, timeShape } from '../../graphql/shapes.js'
import { motionStatuses } from '../../search.js'

const rowFields = `key number status hash proposedAt decidedAt call { name } chain { key name } council { key name }
  proposer { ${accountFields} } tally { ayes nays threshold eligible missing }`

const place = z.object({ key: z.string(), name: z.string() })
const tally = z.object({ ayes: z.int(), nays: z.int(), threshold: z.int(), eligible: z.nullable(z.int()), missing: z.int() })

export const proposalRow = z.object({
  key: z.string(),
  number: z.int(),
  status: z.enum(motionStatuses),
  hash: z.string(),
  proposedAt: timeShape,
  decidedAt: z.nullable(timeShape),
  call: z.nullable(z.object({ name: z.string() })),
  chain: place,
  council: place,
  proposer: accountShape,
  tally,
})
export type ProposalRow = z.infer<typeof proposalRow>

type TextFilter = { readonly eq: string }
export interface ProposalWhere {
  readonly chain?: TextFilter
  readonly council?: TextFilter
  readonly status?: { readonly in: readonly string[] }
  readonly proposer?: TextFilter
  readonly voter?: TextFilter
  readonly awaiting?: TextFilter
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

const openRow = z.extend(proposalRow, { notYetVoted: z.nullable(z.array(accountShape)) })
export type OpenProposal = z.infer<typeof openRow>

/** The open motions of a chain with everybody they wait for. */
export const openProposalsOperation = operation<{ readonly chain: string }>()(
  `query OpenProposals($chain: String!) {
    proposals(where: { chain: { eq: $chain }, status: { eq: OPEN } }, first: 6) {
      totalCount nodes { ${rowFields} notYetVoted { ${accountFields} } }
    }
  }`,
  z.object({ proposals: z.object({ totalCount: z.int(), nodes: z.array(openRow) }) }),
)
