import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, GroupId, MemberId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'

const openingSchema = placeSchema.extend({ group: GroupId.schema, opening: RecordId.schema })
const applicationSchema = placeSchema.extend({ group: GroupId.schema, application: RecordId.schema })

/** A group seeks somebody. `title` is null where the words carry none, or are not written as the chain's clients write them. */
export const openingAdded = openingSchema.extend({
  kind: z.literal('opening.added'),
  role: z.enum(['lead', 'worker']),
  title: textSchema.nullable(),
  description: textSchema,
  stake: statedAmountSchema,
  /** Blocks for which the stake stays locked after leaving. */
  unstakingPeriod: z.number().int().nonnegative(),
  rewardPerBlock: statedAmountSchema.nullable(),
})

/** Who was hired, and whose application was not. The member behind a worker is the one who applied. */
export const openingFilled = openingSchema.extend({
  kind: z.literal('opening.filled'),
  hired: z.array(z.object({ application: RecordId.schema, worker: RecordId.schema })).readonly(),
  declined: z.array(RecordId.schema).readonly(),
})
export const openingCancelled = openingSchema.extend({ kind: z.literal('opening.cancelled') })

/** A member applied; `answers` follow the questions of the opening. */
export const applicationSubmitted = applicationSchema.extend({
  kind: z.literal('application.submitted'),
  opening: RecordId.schema,
  member: MemberId.schema,
  roleAccount: AccountId.schema,
  rewardAccount: AccountId.schema,
  stakingAccount: AccountId.schema,
  stake: statedAmountSchema,
  answers: z.array(textSchema).readonly(),
})
export const applicationWithdrawn = applicationSchema.extend({ kind: z.literal('application.withdrawn') })

export const openingFacts = [openingAdded, openingFilled, openingCancelled, applicationSubmitted, applicationWithdrawn] as const
