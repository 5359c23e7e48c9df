import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, pageFields, pageShape, personFields, personShape } from '../../graphql/shapes.js'
import { outcomeFields, outcomeShape, seatFields, seatShape, shareFields, shareShape, termFields, termShape } from './council.graphql.js'

const neighbour = z.nullable(z.object({ key: z.string(), number: z.nullable(z.int()) }))
const wholeTerm = z.extend(termShape, {
  council: z.object({ name: z.string(), chain: z.object({ key: z.string(), name: z.string() }) }),
  election: z.nullable(z.object({ key: z.string() })),
  previous: neighbour,
  next: neighbour,
  proposalsCreated: z.int(),
  outcomes: z.array(outcomeShape),
  openingBudget: z.nullable(amountShape),
  closingBudget: z.nullable(amountShape),
  eligible: shareShape,
  decided: shareShape,
  allInTerm: shareShape,
  seats: z.array(seatShape),
})
export type WholeTerm = z.infer<typeof wholeTerm>

export const termOperation = operation<{ readonly key: string }>()(
  `query Term($key: String!) { term(key: $key) {
    ${termFields} council { name chain { key name } } election { key } previous { key number } next { key number }
    proposalsCreated outcomes { ${outcomeFields} } openingBudget { ${amountFields} } closingBudget { ${amountFields} }
    eligible { ${shareFields} } decided { ${shareFields} } allInTerm { ${shareFields} } seats { ${seatFields} }
  } }`,
  z.object({ term: z.nullable(wholeTerm) }),
)

export const choices = ['APPROVE', 'REJECT', 'SLASH', 'ABSTAIN'] as const
export type CouncillorChoice = (typeof choices)[number]

const roundShape = z.object({
  proposalKey: z.string(),
  proposalNumber: z.string(),
  number: z.nullable(z.int()),
  title: z.nullable(z.string()),
  openedBlock: z.int(),
  openedInTerm: z.boolean(),
  decidedInTerm: z.boolean(),
  decision: z.nullable(outcomeShape.shape.decision),
  ballots: z.array(z.object({ member: personShape, choice: z.enum(choices) })),
})
export type Round = z.infer<typeof roundShape>

export interface RoundsVariables {
  readonly key: string
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Rounds of voting of a term with every vote: the grid of who voted on what. */
export const roundsOperation = operation<RoundsVariables>()(
  `query TermRounds($key: String!, $first: Int, $after: String, $last: Int, $before: String) { term(key: $key) {
    rounds(first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { proposalKey proposalNumber number title openedBlock openedInTerm decidedInTerm decision ballots { member { ${personFields} } choice } }
    }
  } }`,
  z.object({
    term: z.nullable(z.object({ rounds: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(roundShape) }) })),
  }),
)
