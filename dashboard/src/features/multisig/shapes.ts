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

const states = ['OPEN', 'READY', 'EXPIRED', 'EXECUTING', 'EXECUTED', 'FAILED', 'CANCELLED', 'UNKNOWN'] as const
export type MultisigState = (typeof states)[number]
const grounds = [
  ...(['ROW', 'BLOCKS', 'CANCEL', 'INLINE', 'RECEIPT', 'EFFECT', 'WAITING'] as const),
  ...(['NO_RECEIPT', 'AMBIGUOUS', 'GONE', 'GONE_UNREAD'] as const),
] as const

const pairShape = z.object({
  account: z.string(),
  half: z.enum(['CODE', 'ABI']),
  alone: z.boolean(),
  partner: z.object({ key: z.string(), name: z.string(), state: z.enum(states) }),
})
export type Pair = z.infer<typeof pairShape>

/** What a line of the board shows. */
export const itemFields = `key name proposer { ${accountFields} } proposed knownAt expiresAt state ground authority basis decisive lacking threshold approved total producers
  signed asked missing { ${accountFields} } endedAt effectiveBlock definition { ${definitionFields} }
  pair { account half alone partner { key name state } }`
export const itemShape = z.object({
  key: z.string(),
  name: z.string(),
  proposer: accountShape,
  proposed: z.boolean(),
  knownAt: timeShape,
  expiresAt: timeShape,
  state: z.enum(states),
  ground: z.enum(grounds),
  authority: z.nullable(z.enum(['ACTIVE', 'MAJOR', 'MINOR'])),
  basis: z.enum(['PRODUCERS', 'ACCOUNTS', 'OWN', 'NONE', 'UNKNOWN']),
  decisive: z.nullable(z.string()),
  lacking: z.nullable(z.array(z.string())),
  threshold: z.nullable(z.int()),
  total: z.nullable(z.int()),
  approved: z.nullable(z.int()),
  producers: z.nullable(z.int()),
  signed: z.int(),
  asked: z.int(),
  missing: z.nullable(z.array(accountShape)),
  endedAt: z.nullable(timeShape),
  effectiveBlock: z.nullable(z.int()),
  definition: definitionShape,
  pair: z.nullable(pairShape),
})
export type Item = z.infer<typeof itemShape>

const approvalFields = `account { ${accountFields} } permission state approvedAt withdrawnAt command`
const approvalShape = z.object({
  account: accountShape,
  permission: z.string(),
  state: z.enum(['APPROVED', 'MISSING', 'WITHDRAWN', 'VOID']),
  approvedAt: z.nullable(timeShape),
  withdrawnAt: z.nullable(timeShape),
  command: z.string(),
})
export type Approval = z.infer<typeof approvalShape>

const groupsShape = z.object({
  approved: z.array(approvalShape),
  missing: z.array(approvalShape),
  left: z.array(approvalShape),
  neverAsked: z.array(accountShape),
})

const actionShape = z.object({
  account: z.string(),
  name: z.string(),
  authorization: z.array(z.string()),
  data: z.unknown(),
  hex: z.nullable(z.string()),
  size: z.int(),
})
export type Action = z.infer<typeof actionShape>

const needFields = `level decisive basis threshold weight total met accounts { level weight met } source { ${sourceFields} }`
const needShape = z.object({
  level: z.string(),
  decisive: z.string(),
  basis: z.enum(['PRODUCERS', 'ACCOUNTS', 'OWN', 'NONE', 'UNKNOWN']),
  threshold: z.nullable(z.int()),
  weight: z.nullable(z.int()),
  total: z.nullable(z.int()),
  met: z.nullable(z.boolean()),
  accounts: z.array(z.object({ level: z.string(), weight: z.int(), met: z.boolean() })),
  source: z.nullable(sourceShape),
})
export type Need = z.infer<typeof needShape>

const stepShape = z.object({
  at: timeShape,
  block: z.nullable(z.int()),
  account: accountShape,
  given: z.boolean(),
  signed: z.int(),
})
export type Step = z.infer<typeof stepShape>

const roles = ['PROPOSED', 'ROW', 'LOOK', 'ENDED', 'RECEIPT', 'BEFORE', 'EFFECT'] as const
const evidenceShape = z.object({ role: z.enum(roles), at: z.nullable(timeShape), source: sourceShape })
export type Evidence = z.infer<typeof evidenceShape>

export const detailFields = `${itemFields} transactionId delaySeconds fee { ${amountFields} } scheduleVersion judgedBlock lookedAt readUntil
  endedBy { ${accountFields} } endedBlock receiptStatus codeAccount codeHash effectFrom effectUntil abiAccount abiEffectFrom abiEffectUntil reviewCommand executeCommand
  actions { account name authorization data hex size } needs { ${needFields} }
  approvals { ${approvalFields} }
  groups { approved { ${approvalFields} } missing { ${approvalFields} } left { ${approvalFields} } neverAsked { ${accountFields} } }
  steps { at block account { ${accountFields} } given signed }
  evidence { role at source { ${sourceFields} } }`
export const detailShape = z.extend(itemShape, {
  transactionId: z.string(),
  delaySeconds: z.int(),
  fee: z.nullable(amountShape),
  scheduleVersion: z.nullable(z.int()),
  judgedBlock: z.nullable(z.int()),
  lookedAt: z.nullable(timeShape),
  readUntil: z.nullable(timeShape),
  endedBy: z.nullable(accountShape),
  endedBlock: z.nullable(z.int()),
  receiptStatus: z.nullable(z.string()),
  codeAccount: z.nullable(z.string()),
  codeHash: z.nullable(z.string()),
  effectFrom: z.nullable(z.int()),
  effectUntil: z.nullable(z.int()),
  abiAccount: z.nullable(z.string()),
  abiEffectFrom: z.nullable(z.int()),
  abiEffectUntil: z.nullable(z.int()),
  reviewCommand: z.string(),
  executeCommand: z.string(),
  actions: z.array(actionShape),
  approvals: z.array(approvalShape),
  needs: z.array(needShape),
  groups: z.nullable(groupsShape),
  steps: z.array(stepShape),
  evidence: z.array(evidenceShape),
})
export type Detail = z.infer<typeof detailShape>
