import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, Height, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'

const voteSchema = placeSchema.extend({ voter: AccountId.schema })
/** How long a fixed vote binds: EOSC's fvote.a to fvote.d, 90 to 720 days. */
const term = z.string()

/** A voter's stake behind one producer is now this much: the whole stake, no addition to what was there. */
export const producerVoteSet = voteSchema.extend({
  kind: z.literal('producer-vote.set'),
  producer: AccountId.schema,
  stake: statedAmountSchema,
})
/** A part of it went to another producer. */
export const producerVoteMoved = voteSchema.extend({
  kind: z.literal('producer-vote.moved'),
  from: AccountId.schema,
  to: AccountId.schema,
  stake: statedAmountSchema,
})
/** A voter stands behind up to thirty producers with all it has, or lets a proxy choose them. */
export const producerVoteChosen = voteSchema.extend({
  kind: z.literal('producer-vote.chosen'),
  proxy: AccountId.schema.nullable(),
  producers: z.array(AccountId.schema).readonly(),
})
/** A voter bound a stake to a producer for a time, and is heard more loudly for it. */
export const producerVoteFixed = voteSchema.extend({
  kind: z.literal('producer-vote.fixed'),
  producer: AccountId.schema,
  term,
  stake: statedAmountSchema,
})
export const producerVoteFixMoved = voteSchema.extend({
  kind: z.literal('producer-vote.fix-moved'),
  key: RecordId.schema,
  producer: AccountId.schema,
})
export const producerVoteFixEnded = voteSchema.extend({ kind: z.literal('producer-vote.fix-ended'), key: RecordId.schema })
/** A voter's rows at a moment, after one of its actions. Sampled. */
export const producerVotesStated = voteSchema.extend({
  kind: z.literal('producer-vote.stated'),
  votes: z.array(z.object({ producer: AccountId.schema, stake: statedAmountSchema, unstaking: statedAmountSchema.nullable() })).readonly(),
  fixed: z
    .array(
      z.object({
        key: RecordId.schema,
        producer: AccountId.schema,
        term,
        stake: statedAmountSchema,
        from: Height.schema,
        until: Height.schema,
        withdrawn: z.boolean(),
      }),
    )
    .readonly(),
})

/** How many voters have rows at a moment, and how many of them were asked for theirs. Sampled. */
export const producerVotesCounted = placeSchema.extend({
  kind: z.literal('producer-vote.counted'),
  voters: z.number().int().nonnegative(),
  asked: z.number().int().nonnegative(),
})

export const producerVoteFacts = [
  producerVoteSet,
  producerVoteMoved,
  producerVoteChosen,
  producerVoteFixed,
  producerVoteFixMoved,
  producerVoteFixEnded,
  producerVotesStated,
  producerVotesCounted,
] as const
