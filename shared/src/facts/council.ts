import { z } from 'zod'
import { AccountId, CouncilId } from '../ids.js'
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

export const councilFacts = [councilComposed] as const
