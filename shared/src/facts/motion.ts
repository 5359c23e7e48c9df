import { z } from 'zod'
import { AccountId, CouncilId, MotionHash } from '../ids.js'
import { placeSchema } from '../place.js'

const motionSchema = placeSchema.extend({ council: CouncilId.schema, motionHash: MotionHash.schema })
const count = z.number().int().nonnegative()

/**
 * The call a motion would make, found in the block by its hash. `arguments` is the decoded call as JSON
 * (integers above 2^53 and all 128-bit ones as decimal strings, bytes as hex), or null where it is too long to keep: then `length` tells.
 */
export const motionCallSchema = z.object({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*\.[a-z_0-9A-Z]+$/),
  length: count,
  arguments: z.json().nullable(),
})
export type MotionCall = z.infer<typeof motionCallSchema>

/** A member put a motion to its council. `call` is null where the block does not contain the call (a runtime that notes preimages elsewhere). */
export const motionProposed = motionSchema.extend({
  kind: z.literal('motion.proposed'),
  proposer: AccountId.schema,
  index: count,
  threshold: count,
  call: motionCallSchema.nullable(),
})

/** A member voted, or changed a vote; `ayes` and `nays` are the chain's tally after it. */
export const motionVoted = motionSchema.extend({
  kind: z.literal('motion.voted'),
  voter: AccountId.schema,
  aye: z.boolean(),
  ayes: count,
  nays: count,
})

/** Voting ended, with the chain's final tally (members who did not vote are counted by the council's default rule). */
export const motionClosed = motionSchema.extend({ kind: z.literal('motion.closed'), ayes: count, nays: count })
export const motionApproved = motionSchema.extend({ kind: z.literal('motion.approved') })
export const motionDisapproved = motionSchema.extend({ kind: z.literal('motion.disapproved') })
/** A motion was removed by root before its end. */
export const motionKilled = motionSchema.extend({ kind: z.literal('motion.killed') })

/** The call was made. `error` is null when it succeeded; `direct` when one member may do it alone, without a vote. */
export const motionExecuted = motionSchema.extend({
  kind: z.literal('motion.executed'),
  direct: z.boolean(),
  error: z.string().nullable(),
})

export const motionFacts = [
  motionProposed,
  motionVoted,
  motionClosed,
  motionApproved,
  motionDisapproved,
  motionKilled,
  motionExecuted,
] as const
