import * as z from 'zod/mini'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { stages } from './search.js'

const ballotFields = `member { ${accountFields} } agrees at block memo differs`
const ballotShape = z.object({
  member: accountShape,
  agrees: z.boolean(),
  at: z.nullable(timeShape),
  block: z.nullable(z.int()),
  memo: z.nullable(z.string()),
  differs: z.boolean(),
})
export type Ballot = z.infer<typeof ballotShape>

const requestShape = z.object({
  key: z.string(),
  number: z.nullable(z.string()),
  content: z.string(),
  amount: amountShape,
  receiver: accountShape,
  state: z.enum(['OPEN', 'PAID', 'REFUSED', 'LAPSED', 'CLOSED', 'UNKNOWN']),
  askedAt: z.nullable(timeShape),
  askedBlock: z.nullable(z.int()),
  untilBlock: z.nullable(z.int()),
  agreed: z.int(),
  disagreed: z.int(),
  needed: z.nullable(z.int()),
  paidBlock: z.nullable(z.int()),
})
export type Request = z.infer<typeof requestShape>

const paymentShape = z.object({
  key: z.string(),
  amount: amountShape,
  receiver: accountShape,
  evidence: z.enum(['AGREED', 'ROW', 'DROP']),
  at: timeShape,
  source: sourceShape,
})
export type Payment = z.infer<typeof paymentShape>

const estimateShape = z.object({ block: z.int(), at: timeShape })

export const motionFields = `key number basis title proposer { ${accountFields} } stage proposedAt proposedBlock untilBlock untilEstimate { block at }
  approvals objections committee needed amount { ${amountFields} } paid { ${amountFields} } remaining { ${amountFields} }`
export const motionShape = z.object({
  key: z.string(),
  number: z.nullable(z.string()),
  basis: z.enum(['CERTAIN', 'PROBABLE', 'COUNTED', 'ROW_ONLY']),
  title: z.string(),
  proposer: accountShape,
  stage: z.enum(stages),
  proposedAt: z.nullable(timeShape),
  proposedBlock: z.nullable(z.int()),
  untilBlock: z.nullable(z.int()),
  untilEstimate: z.nullable(estimateShape),
  approvals: z.int(),
  objections: z.int(),
  committee: z.nullable(z.int()),
  needed: z.nullable(z.int()),
  amount: amountShape,
  paid: amountShape,
  remaining: amountShape,
})
export type Motion = z.infer<typeof motionShape>

export const detailFields = `${motionFields} content passedBlock closedBlock definition { ${definitionFields} } source { ${sourceFields} }
  ballots { ${ballotFields} }
  requests { key number content amount { ${amountFields} } receiver { ${accountFields} } state askedAt askedBlock untilBlock agreed disagreed needed paidBlock }
  payments { key amount { ${amountFields} } receiver { ${accountFields} } evidence at source { ${sourceFields} } }`
export const detailShape = z.extend(motionShape, {
  content: z.string(),
  passedBlock: z.nullable(z.int()),
  closedBlock: z.nullable(z.int()),
  definition: definitionShape,
  source: z.nullable(sourceShape),
  ballots: z.array(ballotShape),
  requests: z.array(requestShape),
  payments: z.array(paymentShape),
})
export type MotionDetail = z.infer<typeof detailShape>
