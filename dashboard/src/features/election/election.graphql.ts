import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
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
import { voteStatuses } from './search.js'
import {
  candidateFields,
  candidateShape,
  cutOffShape,
  electionStages,
  findingFields,
  findingShape,
  roundFields,
  roundShape,
  swingFields,
  swingShape,
  termShape,
  votesShape,
} from './shapes.js'

const around = 'key cycle outcome'
const aroundShape = z.nullable(z.object({ key: z.string(), cycle: z.int(), outcome: roundShape.shape.outcome }))

const fields = `${roundFields} chain { key name }
  outcomeSource { ${sourceFields} } candidateStake { ${amountFields} }
  term { queryNodeNumber }
  votes { verified refuted released optedOut unrevealed definition { ${definitionFields} }
    optOuts { voter { ${accountFields} } at source { ${sourceFields} } } }
  stages { stage fromBlock fromAt endsBlock announcedBlocks untilBlock untilAt source { ${sourceFields} } }
  stageEndsEstimate { block blocksLeft at secondsPerBlock fromBlock toBlock definition { ${definitionFields} } }
  cutOff { definition { ${definitionFields} } }
  candidates { ${candidateFields} } findings { ${findingFields} } swing { ${swingFields} }
  previous { ${around} } next { ${around} } successor { ${around} }`

const stageShape = z.object({
  stage: z.enum(electionStages),
  fromBlock: z.int(),
  fromAt: timeShape,
  endsBlock: z.int(),
  announcedBlocks: z.int(),
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  source: sourceShape,
})
export type Stage = z.infer<typeof stageShape>

const electionShape = z.extend(roundShape, {
  chain: z.object({ key: z.string(), name: z.string() }),
  outcomeSource: z.nullable(sourceShape),
  candidateStake: z.nullable(amountShape),
  term: z.nullable(z.extend(termShape, { queryNodeNumber: z.nullable(z.int()) })),
  votes: z.extend(votesShape, {
    verified: z.int(),
    refuted: z.int(),
    released: z.int(),
    optedOut: z.int(),
    unrevealed: z.nullable(z.int()),
    definition: definitionShape,
    optOuts: z.array(z.object({ voter: accountShape, at: timeShape, source: sourceShape })),
  }),
  stages: z.array(stageShape),
  stageEndsEstimate: z.nullable(
    z.object({
      block: z.int(),
      blocksLeft: z.int(),
      at: timeShape,
      secondsPerBlock: z.number(),
      fromBlock: z.int(),
      toBlock: z.int(),
      definition: definitionShape,
    }),
  ),
  cutOff: z.nullable(z.extend(cutOffShape, { definition: definitionShape })),
  candidates: z.array(candidateShape),
  findings: z.array(findingShape),
  swing: z.nullable(swingShape),
  previous: aroundShape,
  next: aroundShape,
  successor: aroundShape,
})
export type Election = z.infer<typeof electionShape>

export const electionOperation = operation<{ readonly key: string }>()(
  `query Election($key: String!) { election(key: $key) { ${fields} } }`,
  z.object({ election: z.nullable(electionShape) }),
)

const voteShape = z.object({
  key: z.string(),
  voter: accountShape,
  members: z.array(personShape),
  status: z.enum(voteStatuses),
  stake: amountShape,
  commitment: z.string(),
  castAt: timeShape,
  source: sourceShape,
  candidate: z.nullable(personShape),
  salt: z.nullable(z.string()),
  verified: z.nullable(z.boolean()),
  revealedAt: z.nullable(timeShape),
  revealSource: z.nullable(sourceShape),
  releasedAt: z.nullable(timeShape),
  releaseSource: z.nullable(sourceShape),
})
export type Vote = z.infer<typeof voteShape>

export interface VotesVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const electionVotesOperation = operation<VotesVariables>()(
  `query ElectionVotes($chain: String!, $where: ElectionVoteWhere, $first: Int, $after: String, $last: Int, $before: String) {
    electionVotes(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key voter { ${accountFields} } members { ${personFields} } status stake { ${amountFields} } commitment castAt
        source { ${sourceFields} } candidate { ${personFields} } salt verified
        revealedAt revealSource { ${sourceFields} } releasedAt releaseSource { ${sourceFields} }
      }
    }
  }`,
  z.object({ electionVotes: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(voteShape) }) }),
)
