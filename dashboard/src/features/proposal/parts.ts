import * as z from 'zod/mini'
import { accountShape, personShape, sourceShape, timeShape } from '../../graphql/shapes.js'
import { tallyShape, termShape } from './shapes.js'

/** Shapes of what belongs to one proposal. */
export const decisions = ['APPROVED', 'REJECTED', 'SLASHED', 'EXPIRED', 'CANCELED', 'CANCELED_BY_RUNTIME', 'VETOED'] as const
export const afterApproval = ['EXECUTION', 'CONSTITUTIONALITY'] as const

export const roundShape = z.object({
  number: z.nullable(z.int()),
  openedAt: timeShape,
  decidedAt: z.nullable(timeShape),
  decision: z.nullable(z.enum(decisions)),
  next: z.nullable(z.enum(afterApproval)),
  source: sourceShape,
  decidedSource: z.nullable(sourceShape),
  term: z.nullable(termShape),
  tally: tallyShape,
  ignoredBy: z.nullable(z.array(personShape)),
})
export type Round = z.infer<typeof roundShape>

export const stepShape = z.object({
  kind: z.enum(['ACTIVE', 'PENDING_EXECUTION', 'PENDING_CONSTITUTIONALITY', 'DECIDED', 'EXECUTED', 'CANCELLED']),
  at: timeShape,
  source: sourceShape,
  decision: z.nullable(z.enum(decisions)),
  next: z.nullable(z.enum(afterApproval)),
  error: z.nullable(z.string()),
  member: z.nullable(personShape),
})
export type Step = z.infer<typeof stepShape>

export const voteShape = z.object({
  key: z.string(),
  choice: z.enum(['AYE', 'NAY', 'SLASH', 'ABSTAIN']),
  rationale: z.nullable(z.string()),
  round: z.nullable(z.int()),
  blocksToVote: z.nullable(z.int()),
  at: timeShape,
  current: z.boolean(),
  voter: z.nullable(accountShape),
  member: z.nullable(personShape),
  source: sourceShape,
})
export type Vote = z.infer<typeof voteShape>

export const postShape = z.object({
  number: z.string(),
  author: personShape,
  text: z.nullable(z.string()),
  at: timeShape,
  editedAt: z.nullable(timeShape),
  removedBy: z.nullable(z.enum(['AUTHOR', 'MODERATOR'])),
  source: sourceShape,
})
export type Post = z.infer<typeof postShape>
