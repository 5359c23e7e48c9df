import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { proposalStatuses } from '../../graphql/proposal-status.js'
import { timeShape } from '../../graphql/shapes.js'

const proposalShape = z.object({
  key: z.string(),
  title: z.nullable(z.string()),
  type: z.nullable(z.string()),
  status: z.enum(proposalStatuses),
  proposedAt: timeShape,
})
const voteShape = z.object({
  key: z.string(),
  choice: z.enum(['AYE', 'NAY', 'SLASH', 'ABSTAIN']),
  rationale: z.nullable(z.string()),
  at: timeShape,
  blocksToVote: z.nullable(z.int()),
  round: z.nullable(z.int()),
  proposal: z.object({ key: z.string(), title: z.nullable(z.string()), status: z.enum(proposalStatuses) }),
})
const agendaShape = z.object({
  proposals: z.object({ totalCount: z.int(), nodes: z.array(proposalShape) }),
  proposalVotes: z.object({ totalCount: z.int(), nodes: z.array(voteShape) }),
})
export type Agenda = z.infer<typeof agendaShape>

export const agendaOperation = operation<{ readonly key: string }>()(
  `query PersonAgenda($key: String!) {
    membership(key: $key) {
      proposals(first: 25) { totalCount nodes { key title type status proposedAt } }
      proposalVotes(first: 25) { totalCount nodes { key choice rationale at blocksToVote round proposal { key title status } } }
    }
  }`,
  z.object({ membership: z.nullable(agendaShape) }),
)
