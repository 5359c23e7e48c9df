import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, timeShape } from '../../graphql/shapes.js'

const waitingShape = z.object({
  key: z.string(),
  name: z.string(),
  proposer: accountShape,
  expiresAt: timeShape,
  approved: z.nullable(z.int()),
  threshold: z.nullable(z.int()),
  groups: z.nullable(z.object({ missing: z.array(z.object({ account: accountShape, command: z.string() })) })),
})
export type Waiting = z.infer<typeof waitingShape>

export interface WaitingVariables {
  readonly chain: string
  readonly where: object
}

/** Multisigs that are not decided and wait for one producer. */
export const waitingOperation = operation<WaitingVariables>()(
  `query WaitingMultisigs($chain: String!, $where: MultisigWhere) {
    multisigs(chain: $chain, where: $where, first: 20) {
      totalCount
      nodes {
        key name proposer { ${accountFields} } expiresAt approved threshold
        groups { missing { account { ${accountFields} } command } }
      }
    }
  }`,
  z.object({ multisigs: z.object({ totalCount: z.int(), nodes: z.array(waitingShape) }) }),
)
