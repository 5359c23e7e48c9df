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
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'

export const councilStages = ['IDLE', 'ANNOUNCING', 'VOTING', 'REVEALING'] as const

export const stageFields = `stage cycle fromBlock fromAt endsBlock electionOpen election { key } source { ${sourceFields} }
  endsEstimate { at blocksLeft secondsPerBlock fromBlock toBlock definition { ${definitionFields} } }`
export const stageShape = z.object({
  stage: z.enum(councilStages),
  cycle: z.nullable(z.int()),
  fromBlock: z.int(),
  fromAt: timeShape,
  endsBlock: z.int(),
  electionOpen: z.boolean(),
  election: z.nullable(z.object({ key: z.string() })),
  source: sourceShape,
  endsEstimate: z.nullable(
    z.object({
      at: timeShape,
      blocksLeft: z.int(),
      secondsPerBlock: z.number(),
      fromBlock: z.int(),
      toBlock: z.int(),
      definition: definitionShape,
    }),
  ),
})
export type CouncilStage = z.infer<typeof stageShape>

export const termFields = 'key number queryNodeNumber cycle fromBlock fromAt untilBlock untilAt complete'
export const termShape = z.object({
  key: z.string(),
  number: z.nullable(z.int()),
  queryNodeNumber: z.nullable(z.int()),
  cycle: z.nullable(z.int()),
  fromBlock: z.int(),
  fromAt: timeShape,
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  complete: z.boolean(),
})
export type Term = z.infer<typeof termShape>

export const shareFields = `voted total pooled definition { ${definitionFields} }`
export const shareShape = z.object({ voted: z.int(), total: z.int(), pooled: z.nullable(z.number()), definition: definitionShape })

export const seatFields = `member { ${personFields} } position ownStake { ${amountFields} } backing { ${amountFields} }
  rewardPaid { ${amountFields} } rewardOwed { ${amountFields} } eligible { ${shareFields} } medianBlocksToVote`
export const seatShape = z.object({
  member: personShape,
  position: z.int(),
  ownStake: z.nullable(amountShape),
  backing: z.nullable(amountShape),
  rewardPaid: z.nullable(amountShape),
  rewardOwed: z.nullable(amountShape),
  eligible: shareShape,
  medianBlocksToVote: z.nullable(z.number()),
})
export type Seat = z.infer<typeof seatShape>

export const outcomeShape = z.object({
  decision: z.enum(['APPROVED', 'REJECTED', 'SLASHED', 'EXPIRED', 'CANCELED', 'CANCELED_BY_RUNTIME', 'VETOED']),
  next: z.nullable(z.enum(['EXECUTION', 'CONSTITUTIONALITY'])),
  count: z.int(),
})
export type Outcome = z.infer<typeof outcomeShape>
export const outcomeFields = 'decision next count'

const councilShape = z.object({
  key: z.string(),
  name: z.string(),
  openProposals: z.int(),
  stage: z.nullable(stageShape),
  term: z.nullable(z.extend(termShape, { seats: z.array(seatShape) })),
})
export type ElectedCouncil = z.infer<typeof councilShape>

/** The sitting council of a chain: where it stands and who sits in it. */
export const councilOperation = operation<{ readonly key: string }>()(
  `query ElectedCouncil($key: String!) { council(key: $key) {
    key name openProposals stage { ${stageFields} } term { ${termFields} seats { ${seatFields} } }
  } }`,
  z.object({ council: z.nullable(councilShape) }),
)

const termRow = z.extend(termShape, {
  members: z.array(personShape),
  proposalsCreated: z.int(),
  outcomes: z.array(outcomeShape),
  openingBudget: z.nullable(amountShape),
  closingBudget: z.nullable(amountShape),
})
export type TermRow = z.infer<typeof termRow>

export interface TermsVariables {
  readonly key: string
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const termsOperation = operation<TermsVariables>()(
  `query CouncilTerms($key: String!, $first: Int, $after: String, $last: Int, $before: String) { council(key: $key) {
    terms(first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { ${termFields} members { ${personFields} } proposalsCreated outcomes { ${outcomeFields} }
        openingBudget { ${amountFields} } closingBudget { ${amountFields} } }
    }
  } }`,
  z.object({
    council: z.nullable(z.object({ terms: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(termRow) }) })),
  }),
)

/** The money of the council, in one line. */
export const councilBudgetOperation = operation<{ readonly chain: string }>()(
  `query CouncilBudget($chain: String!) { budget(chain: $chain) {
    balance { ${amountFields} } statedBlock nextRefillBlock findings(first: 0) { totalCount }
  } }`,
  z.object({
    budget: z.nullable(
      z.object({
        balance: z.nullable(amountShape),
        statedBlock: z.nullable(z.int()),
        nextRefillBlock: z.nullable(z.int()),
        findings: z.object({ totalCount: z.int() }),
      }),
    ),
  }),
)
