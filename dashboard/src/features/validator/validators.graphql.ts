import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, definitionFields, definitionShape, pageFields, pageShape, timeShape } from '../../graphql/shapes.js'
import { validatorFields, validatorShape } from './shapes.js'

export interface ValidatorsVariables {
  readonly chain: string
  readonly where: object
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[]
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const validatorsOperation = operation<ValidatorsVariables>()(
  `query Validators($chain: String!, $where: ValidatorWhere, $orderBy: [ValidatorOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    validators(chain: $chain, where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${validatorFields} }
    }
    sessions(chain: $chain, first: 1) { nodes { session } }
  }`,
  z.object({
    validators: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(validatorShape) }),
    sessions: z.object({ nodes: z.array(z.object({ session: z.int() })) }),
  }),
)

const eraShape = z.object({
  era: z.int(),
  fromBlock: z.nullable(z.int()),
  fromAt: z.nullable(timeShape),
  untilBlock: z.nullable(z.int()),
  validators: z.nullable(z.int()),
  points: z.nullable(z.int()),
  medianPoints: z.nullable(z.number()),
  expected: z.nullable(z.number()),
  authored: z.nullable(z.int()),
  stake: z.nullable(amountShape),
  payout: z.nullable(amountShape),
  definition: definitionShape,
})
export type EraRow = z.infer<typeof eraShape>

/** The newest eras with sums over the set. */
export const erasOperation = operation<{ readonly chain: string; readonly first: number }>()(
  `query Eras($chain: String!, $first: Int) {
    eras(chain: $chain, first: $first) {
      totalCount
      nodes {
        era fromBlock fromAt untilBlock validators points medianPoints expected authored
        stake { ${amountFields} } payout { ${amountFields} } definition { ${definitionFields} }
      }
    }
  }`,
  z.object({ eras: z.object({ totalCount: z.int(), nodes: z.array(eraShape) }) }),
)
