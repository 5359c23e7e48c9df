import { z } from 'zod'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'

const allySchema = placeSchema.extend({ account: AccountId.schema })

/** An alliance took in an ally, who has no vote; `nominator` is the fellow who named them, null for an application of their own. */
export const allyJoined = allySchema.extend({ kind: z.literal('ally.joined'), nominator: AccountId.schema.nullable() })
/** An ally became a fellow, with a vote. */
export const allyElevated = allySchema.extend({ kind: z.literal('ally.elevated') })
/** A fellow became an ally again, without a vote. */
export const allyAbdicated = allySchema.extend({ kind: z.literal('ally.abdicated') })
/** A member announced their leave; the waiting period runs. */
export const allyRetiring = allySchema.extend({ kind: z.literal('ally.retiring') })
export const allyRetired = allySchema.extend({ kind: z.literal('ally.retired') })
/** A member was removed by a motion. */
export const allyRemoved = allySchema.extend({ kind: z.literal('ally.removed') })

export const allyFacts = [allyJoined, allyElevated, allyAbdicated, allyRetiring, allyRetired, allyRemoved] as const
