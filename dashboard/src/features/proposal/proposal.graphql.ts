import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { proposalKinds, proposalStatuses } from '../../graphql/proposal-status.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  personFields,
  personShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { type afterApproval, type decisions, postShape, roundShape, stepShape, voteShape } from './parts.js'
import { placeShape, tallyFields, tallyShape, termFields, termShape } from './shapes.js'

const fields = `key kind number hash status title type description proposedAt decidedAt executeAtBlock workingGroup budget details
  chain { key name } council { key name } proposer { ${accountFields} } author { ${personFields} } stakingAccount { ${accountFields} }
  call { name length arguments } requested { ${amountFields} } payments { account { ${accountFields} } amount { ${amountFields} } }
  subject { key number title } source { ${sourceFields} } decidedSource { ${sourceFields} }
  createdTerm { ${termFields} } approvedTerm { ${termFields} } decidedTerm { ${termFields} } executedTerm { ${termFields} }
  tally { ${tallyFields} } tallyOverTime { at block ayes nays abstentions }
  rounds { number openedAt decidedAt decision next source { ${sourceFields} } decidedSource { ${sourceFields} } term { ${termFields} }
    tally { ${tallyFields} } ignoredBy { ${personFields} } }
  steps { kind at source { ${sourceFields} } decision next error member { ${personFields} } }
  votes(first: 50) { totalCount nodes { key choice rationale round blocksToVote at current voter { ${accountFields} }
    member { ${personFields} } source { ${sourceFields} } } }
  posts(first: 50) { totalCount nodes { number author { ${personFields} } text at editedAt removedBy source { ${sourceFields} } } }
  notYetVoted { ${accountFields} } awaiting { ${personFields} }
  execution { succeeded error at source { ${sourceFields} } }`

const proposalShape = z.object({
  key: z.string(),
  kind: z.enum(proposalKinds),
  number: z.nullable(z.int()),
  hash: z.nullable(z.string()),
  status: z.enum(proposalStatuses),
  title: z.nullable(z.string()),
  type: z.nullable(z.string()),
  description: z.nullable(z.string()),
  proposedAt: timeShape,
  decidedAt: z.nullable(timeShape),
  executeAtBlock: z.nullable(z.int()),
  workingGroup: z.nullable(z.string()),
  budget: z.nullable(z.string()),
  details: z.unknown(),
  chain: placeShape,
  council: z.nullable(placeShape),
  proposer: z.nullable(accountShape),
  author: z.nullable(personShape),
  stakingAccount: z.nullable(accountShape),
  call: z.nullable(z.object({ name: z.string(), length: z.int(), arguments: z.unknown() })),
  requested: z.nullable(amountShape),
  payments: z.array(z.object({ account: accountShape, amount: amountShape })),
  subject: z.nullable(z.object({ key: z.string(), number: z.nullable(z.int()), title: z.nullable(z.string()) })),
  source: sourceShape,
  decidedSource: z.nullable(sourceShape),
  createdTerm: z.nullable(termShape),
  approvedTerm: z.nullable(termShape),
  decidedTerm: z.nullable(termShape),
  executedTerm: z.nullable(termShape),
  tally: tallyShape,
  tallyOverTime: z.array(z.object({ at: timeShape, block: z.int(), ayes: z.int(), nays: z.int(), abstentions: z.int() })),
  rounds: z.array(roundShape),
  steps: z.array(stepShape),
  votes: z.object({ totalCount: z.int(), nodes: z.array(voteShape) }),
  posts: z.object({ totalCount: z.int(), nodes: z.array(postShape) }),
  notYetVoted: z.nullable(z.array(accountShape)),
  awaiting: z.nullable(z.array(personShape)),
  execution: z.nullable(z.object({ succeeded: z.boolean(), error: z.nullable(z.string()), at: timeShape, source: sourceShape })),
})
export type Proposal = z.infer<typeof proposalShape>
export type TallyPoint = Proposal['tallyOverTime'][number]
export type Decision = (typeof decisions)[number]
export type AfterApproval = (typeof afterApproval)[number]

export const proposalOperation = operation<{ readonly key: string }>()(
  `query Proposal($key: String!) { proposal(key: $key) { ${fields} } }`,
  z.object({ proposal: z.nullable(proposalShape) }),
)
