import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, pageFields, pageShape, sourceFields, sourceShape, timeShape } from '../../graphql/shapes.js'
import type { PageVariables } from '../producer/board.graphql.js'

export interface ContractVariables extends PageVariables {
  readonly where: object
}

const unreadShape = z.object({
  contract: accountShape,
  action: z.string(),
  bytes: z.int(),
  reason: z.string(),
  at: timeShape,
  source: sourceShape,
})
export type UnreadAction = z.infer<typeof unreadShape>

const changeShape = z.object({
  account: accountShape,
  part: z.enum(['CODE', 'ABI']),
  hash: z.nullable(z.string()),
  bytes: z.nullable(z.int()),
  begins: z.boolean(),
  fromBlock: z.nullable(z.int()),
  at: timeShape,
  sampled: z.boolean(),
  source: sourceShape,
})
export type ContractChange = z.infer<typeof changeShape>

/** What of the contracts that are followed could not be read. */
export const unreadOperation = operation<ContractVariables>()(
  `query UnreadActions($chain: String!, $where: UnreadActionWhere, $first: Int, $after: String, $last: Int, $before: String) {
    unreadActions(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { contract { ${accountFields} } action bytes reason at source { ${sourceFields} } }
    }
  }`,
  z.object({ unreadActions: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(unreadShape) }) }),
)

/** When accounts got other code, or another ABI. */
export const changesOperation = operation<ContractVariables>()(
  `query ContractChanges($chain: String!, $where: ContractChangeWhere, $first: Int, $after: String, $last: Int, $before: String) {
    contractChanges(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { account { ${accountFields} } part hash bytes begins fromBlock at sampled source { ${sourceFields} } }
    }
  }`,
  z.object({ contractChanges: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(changeShape) }) }),
)
