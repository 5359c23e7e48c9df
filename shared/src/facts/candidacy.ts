import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, CouncilId, MemberId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema, textSchema } from '../text.js'
import { cycleSchema } from './election.js'

const candidacySchema = placeSchema.extend({ council: CouncilId.schema, cycle: cycleSchema, member: MemberId.schema })

/** A member stands for the council, with a stake of their own that counts for no vote. */
export const candidacyAnnounced = candidacySchema.extend({
  kind: z.literal('candidacy.announced'),
  stakingAccount: AccountId.schema,
  rewardAccount: AccountId.schema,
  stake: statedAmountSchema,
})

export const candidacyWithdrawn = candidacySchema.extend({ kind: z.literal('candidacy.withdrawn') })

/** What a candidate says of themselves; the newest counts. `note` is null where the bytes are not a note as the chain's clients write it. */
export const candidacyNoted = candidacySchema.extend({
  kind: z.literal('candidacy.noted'),
  note: z
    .object({
      header: textSchema.nullable(),
      bulletPoints: z.array(textSchema).readonly(),
      bannerImageUri: textSchema.nullable(),
      description: textSchema.nullable(),
    })
    .nullable(),
  raw: hexSchema,
})

/** The stake of a candidate who was not elected was given back. */
export const candidacyReleased = candidacySchema.extend({ kind: z.literal('candidacy.released') })

export const candidacyFacts = [candidacyAnnounced, candidacyWithdrawn, candidacyNoted, candidacyReleased] as const
