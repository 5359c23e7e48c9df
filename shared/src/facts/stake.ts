import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'

/** Stake of validators and of those who nominate them, under the account that owns it. */
const stakeSchema = placeSchema.extend({ account: AccountId.schema, amount: statedAmountSchema })

export const stakeBonded = stakeSchema.extend({ kind: z.literal('stake.bonded') })
/** No longer working, not yet free. */
export const stakeUnbonded = stakeSchema.extend({ kind: z.literal('stake.unbonded') })
export const stakeWithdrawn = stakeSchema.extend({ kind: z.literal('stake.withdrawn') })
/** Newly minted pay; the era is that of the `payout.started` before it in the block. */
export const stakeRewarded = stakeSchema.extend({ kind: z.literal('stake.rewarded') })
/** Burned for an offence. */
export const stakeSlashed = stakeSchema.extend({ kind: z.literal('stake.slashed') })

export const stakeFacts = [stakeBonded, stakeUnbonded, stakeWithdrawn, stakeRewarded, stakeSlashed] as const
