import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, definitionFields, definitionShape, timeShape } from '../../graphql/shapes.js'

const endpointShape = z.object({
  name: z.string(),
  block: z.nullable(z.int()),
  behind: z.nullable(z.int()),
  answeredAt: z.nullable(timeShape),
  problem: z.nullable(z.string()),
})
export type HeadEndpoint = z.infer<typeof endpointShape>

const headShape = z.object({
  block: z.int(),
  at: timeShape,
  seenAt: timeShape,
  author: z.nullable(accountShape),
  finalizedBlock: z.nullable(z.int()),
  endpoints: z.array(endpointShape),
  silences: z.array(z.object({ producer: accountShape, turns: z.int(), provisional: z.boolean(), definition: definitionShape })),
})
export type LiveHead = z.infer<typeof headShape>

/** What nodes show of a chain right now. */
export const headsOperation = operation<{ readonly chain: string }>()(
  `query Heads($chain: String!) {
    heads(chain: $chain) {
      block at seenAt author { ${accountFields} } finalizedBlock
      endpoints { name block behind answeredAt problem }
      silences { producer { ${accountFields} } turns provisional definition { ${definitionFields} } }
    }
  }`,
  z.object({ heads: z.array(headShape) }),
)
