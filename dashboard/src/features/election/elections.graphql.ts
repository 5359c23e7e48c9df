import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  pageFields,
  pageShape,
  personFields,
  personShape,
} from '../../graphql/shapes.js'
import { candidateFields, candidateShape, cutOffShape, roundFields, roundShape, votesShape } from './shapes.js'

const rowShape = z.extend(roundShape, {
  winners: z.nullable(z.array(z.object({ member: personShape }))),
  votes: z.extend(votesShape, { definition: definitionShape }),
  cutOff: z.nullable(z.extend(cutOffShape, { definition: definitionShape })),
})
export type Round = z.infer<typeof rowShape>

export interface ElectionsVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const electionsOperation = operation<ElectionsVariables>()(
  `query Elections($chain: String!, $where: ElectionWhere, $first: Int, $after: String, $last: Int, $before: String) {
    elections(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes {
        ${roundFields} winners { member { ${personFields} } }
        votes { definition { ${definitionFields} } } cutOff { definition { ${definitionFields} } }
      }
    }
  }`,
  z.object({ elections: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(rowShape) }) }),
)

const interestShape = z.object({
  cycle: z.int(),
  outcome: roundShape.shape.outcome,
  seats: z.nullable(z.int()),
  candidateCount: z.int(),
  votes: z.object({ voters: z.int(), stake: z.nullable(amountShape), definition: definitionShape }),
})
export type Interest = z.infer<typeof interestShape>

/** The newest hundred rounds in few fields, for the chart. */
export const interestOperation = operation<{ readonly chain: string }>()(
  `query ElectionInterest($chain: String!) { elections(chain: $chain, first: 100) {
    totalCount
    nodes { cycle outcome seats candidateCount votes { voters stake { ${amountFields} } definition { ${definitionFields} } } }
  } }`,
  z.object({ elections: z.object({ totalCount: z.int(), nodes: z.array(interestShape) }) }),
)

/** The candidates of one round, asked when its row is opened. */
export const candidatesOperation = operation<{ readonly key: string }>()(
  `query ElectionCandidates($key: String!) { election(key: $key) { outcome candidates { ${candidateFields} } } }`,
  z.object({ election: z.nullable(z.object({ outcome: roundShape.shape.outcome, candidates: z.array(candidateShape) })) }),
)
