import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, CouncilId, MemberId } from '../ids.js'
import { placeSchema } from '../place.js'

/**
 * The members of a council after this block, as the chain's state says. Made at the first block that is read and
 * at every block whose state differs from its parent's. `prime` is the member whose vote counts for those who are silent.
 */
export const councilComposed = placeSchema.extend({
  kind: z.literal('council.composed'),
  council: CouncilId.schema,
  members: z.array(AccountId.schema).readonly(),
  prime: AccountId.schema.nullable(),
})

/**
 * Who sits in an elected council, with stakes and accounts, as the state says. Made at the first block that is read and
 * when a round of election begins: it tells of a council that was elected before reading began.
 */
export const councilSeated = placeSchema.extend({
  kind: z.literal('council.seated'),
  council: CouncilId.schema,
  seats: z
    .array(
      z.object({
        member: MemberId.schema,
        stakingAccount: AccountId.schema,
        rewardAccount: AccountId.schema,
        stake: statedAmountSchema,
      }),
    )
    .readonly(),
})

export const councilFacts = [councilComposed, councilSeated] as const
