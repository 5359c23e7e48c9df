import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { motionStatuses } from '../../search.js'

const fields = `key number hash status threshold proposedAt decidedAt
  chain { key name } council { key name } proposer { ${accountFields} }
  call { name length arguments }
  source { ${sourceFields} } decidedSource { ${sourceFields} }
  tally { ayes nays threshold eligible missing definition { ${definitionFields} } }
  tallyOverTime { at block ayes nays }
  votes(first: 50) { totalCount nodes { key choice at current voter { ${accountFields} } source { ${sourceFields} } } }
  notYetVoted { ${accountFields} }
  execution { succeeded error at source { ${sourceFields} } }`

const place = z.object({ key: z.string(), name: z.string() })
const voteShape = z.object({
  key: z.string(),
  choice: z.enum(['AYE', 'NAY']),
  at: timeShape,
  current: z.boolean(),
  voter: accountShape,
  source: sourceShape,
})
export type Vote = z.infer<typeof voteShape>

const tallyPoint = z.object({ at: timeShape, block: z.int(), ayes: z.int(), nays: z.int() })
export type TallyPoint = z.infer<typeof tallyPoint>

const proposalShape = z.object({
  key: z.string(),
  number: z.int(),
  hash: z.string(),
  status: z.enum(motionStatuses),
  threshold: z.int(),
  proposedAt: timeShape,
  decidedAt: z.nullable(timeShape),
  chain: place,
  council: place,
  proposer: accountShape,
  call: z.nullable(z.object({ name: z.string(), length: z.int(), arguments: z.unknown() })),
  source: sourceShape,
  decidedSource: z.nullable(sourceShape),
  tally: z.object({
    ayes: z.int(),
    nays: z.int(),
    threshold: z.int(),
    eligible: z.nullable(z.int()),
    missing: z.int(),
    definition: definitionShape,
  }),
  tallyOverTime: z.array(tallyPoint),
  votes: z.object({ totalCount: z.int(), nodes: z.array(voteShape) }),
  notYetVoted: z.nullable(z.array(accountShape)),
  execution: z.nullable(z.object({ succeeded: z.boolean(), error: z.nullable(z.string()), at: timeShape, source: sourceShape })),
})
export type Proposal = z.infer<typeof proposalShape>

export const proposalOperation = operation<{ readonly key: string }>()(
  `query Proposal($key: String!) { proposal(key: $key) { ${fields} } }`,
  z.object({ proposal: z.nullable(proposalShape) }),
)
