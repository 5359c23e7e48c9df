import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, CouncilId, MemberId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema } from '../text.js'
import { cycleSchema } from './election.js'

const voteSchema = placeSchema.extend({ council: CouncilId.schema, cycle: cycleSchema, voter: AccountId.schema })

/** An account locked a stake on a candidate it does not name yet: `commitment` is the hash of what it will reveal. */
export const voteCast = voteSchema.extend({ kind: z.literal('vote.cast'), commitment: hexSchema, stake: statedAmountSchema })

/**
 * The account named its candidate. `commitment` is computed from what was revealed (account, candidate, salt, cycle):
 * the vote is verified where the account's `vote.cast` of the cycle has the same one. Null where the cycle is not known.
 */
export const voteRevealed = voteSchema.extend({
  kind: z.literal('vote.revealed'),
  candidate: MemberId.schema,
  salt: hexSchema,
  commitment: hexSchema.nullable(),
})

/** The stake of a vote was given back. */
export const voteReleased = voteSchema.extend({ kind: z.literal('vote.released') })
/** An account gave up voting for good. */
export const voteOptedOut = voteSchema.extend({ kind: z.literal('vote.opted-out') })

export const voteFacts = [voteCast, voteRevealed, voteReleased, voteOptedOut] as const
