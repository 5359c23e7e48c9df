import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, BudgetId, GroupId, Height, MemberId, ProposalId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'

const proposalSchema = placeSchema.extend({ proposal: ProposalId.schema })

export const voteChoices = ['approve', 'reject', 'slash', 'abstain'] as const
export const proposalStatuses = ['active', 'pending-execution', 'pending-constitutionality'] as const
export const proposalDecisions = ['approved', 'rejected', 'slashed', 'expired', 'canceled', 'canceled-by-runtime', 'vetoed'] as const

/**
 * A member proposed something. `type` is the chain's own name (`FundingRequest`); `details` is all it says, as JSON: integers above
 * 32 bits as decimal texts, bytes as hex, and a runtime's code as its hash and length. The fields before it are the part every
 * reader needs: whom it would pay, which group and budget it is about, the one amount it names, another proposal it is about.
 */
export const proposalCreated = proposalSchema.extend({
  kind: z.literal('proposal.created'),
  proposer: MemberId.schema,
  title: textSchema,
  description: textSchema,
  stakingAccount: AccountId.schema.nullable(),
  /** Block at which it shall be executed; null for as soon as it may. */
  executeAt: Height.schema.nullable(),
  thread: RecordId.schema.nullable(),
  type: z.string().regex(/^[A-Z][A-Za-z0-9]{0,63}$/),
  payments: z.array(z.object({ account: AccountId.schema, amount: statedAmountSchema })).readonly(),
  group: GroupId.schema.nullable(),
  budget: BudgetId.schema.nullable(),
  amount: statedAmountSchema.nullable(),
  subject: ProposalId.schema.nullable(),
  details: z.json(),
})

/** A member of the council voted. Abstaining is a vote; not voting is none. */
export const proposalVoted = proposalSchema.extend({
  kind: z.literal('proposal.voted'),
  voter: MemberId.schema,
  choice: z.enum(voteChoices),
  rationale: textSchema,
})

/** The proposal entered a state in which it waits. `active` opens a voting round: the first, or another one before the next council. */
export const proposalStatusChanged = proposalSchema.extend({
  kind: z.literal('proposal.status-changed'),
  status: z.enum(proposalStatuses),
  /** Block the chain states with the status: when the approval to be executed was given. */
  since: Height.schema.nullable(),
})

/** Voting ended, or the proposal was taken away. `next` is where an approved one goes: to execution, or to the next council. */
export const proposalDecided = proposalSchema.extend({
  kind: z.literal('proposal.decided'),
  decision: z.enum(proposalDecisions),
  next: z.enum(['execution', 'constitutionality']).nullable(),
})

/** The proposal was carried out; `error` says why that failed, null when it succeeded. */
export const proposalExecuted = proposalSchema.extend({ kind: z.literal('proposal.executed'), error: textSchema.nullable() })

/** The proposer took it back; the decision `canceled` is a fact of its own. */
export const proposalCancelled = proposalSchema.extend({ kind: z.literal('proposal.cancelled'), member: MemberId.schema })

export const proposalFacts = [
  proposalCreated,
  proposalVoted,
  proposalStatusChanged,
  proposalDecided,
  proposalExecuted,
  proposalCancelled,
] as const
