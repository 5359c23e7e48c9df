import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema, textSchema } from '../text.js'

const count = z.number().int().nonnegative()
const validatorSchema = placeSchema.extend({ validator: AccountId.schema })
const eraSchema = placeSchema.extend({ era: count })
/** Parts of a thousand million. */
const perbill = z.number().int().min(0).max(1_000_000_000)

export const sessionStarted = placeSchema.extend({ kind: z.literal('session.started'), session: count })

/** The validators of a session in the order by which headers name them, as the state says after this block; they make the blocks after it. */
export const validatorSet = placeSchema.extend({
  kind: z.literal('validator.set'),
  session: count,
  validators: z.array(AccountId.schema).readonly(),
})

/** An era ended: what its validators may claim, and what was minted for nobody. */
export const eraPaid = eraSchema.extend({ kind: z.literal('era.paid'), payout: statedAmountSchema, remainder: statedAmountSchema })
/** The points of an era that ended and the stake behind its validators, as the state says when the next one begins. */
export const eraScored = eraSchema.extend({
  kind: z.literal('era.scored'),
  total: count,
  points: z.array(z.object({ validator: AccountId.schema, points: count })).readonly(),
  stake: statedAmountSchema.nullable(),
})
/** The validators of an era that runs: what stands behind each and what it keeps for itself; null where the state holds none. */
export const eraStaked = eraSchema.extend({
  kind: z.literal('era.staked'),
  validators: z
    .array(
      z.object({
        validator: AccountId.schema,
        total: statedAmountSchema.nullable(),
        own: statedAmountSchema.nullable(),
        /** Accounts that stand behind it with their stake. */
        nominators: count.nullable(),
        commission: perbill.nullable(),
        blocked: z.boolean().nullable(),
      }),
    )
    .readonly(),
})
/** The next era's validators could not be elected; the old ones stay. */
export const eraElectionFailed = placeSchema.extend({ kind: z.literal('era.election-failed') })
export const eraForced = placeSchema.extend({
  kind: z.literal('era.forced'),
  mode: z.enum(['not-forcing', 'force-new', 'force-none', 'force-always']),
})

/** Somebody claimed a validator's pay for an era; the `stake.rewarded` facts that follow in the block are its parts. */
export const payoutStarted = validatorSchema.extend({ kind: z.literal('payout.started'), era: count })

export const validatorPreferred = validatorSchema.extend({
  kind: z.literal('validator.preferred'),
  commission: perbill,
  /** Takes no new nominations. */
  blocked: z.boolean(),
})
/** Stopped validating or nominating. */
export const validatorChilled = validatorSchema.extend({ kind: z.literal('validator.chilled') })
/** A validator sent a nominator away. */
export const validatorKicked = validatorSchema.extend({ kind: z.literal('validator.kicked'), nominator: AccountId.schema })
/** These sent no sign of life in the session that ended. */
export const validatorsOffline = placeSchema.extend({
  kind: z.literal('validator.offline'),
  validators: z.array(z.object({ validator: AccountId.schema, total: statedAmountSchema, own: statedAmountSchema })).readonly(),
})
/** A part of a validator's stake will be slashed for an offence in `era`; chains before Joystream's 2002 do not say so. */
export const slashReported = validatorSchema.extend({ kind: z.literal('slash.reported'), fraction: perbill, era: count })
/** An offence was reported: its kind in the chain's sixteen letters (`im-online:offlin`), and when it happened, unread. */
export const offenceReported = placeSchema.extend({
  kind: z.literal('offence.reported'),
  offence: textSchema,
  timeslot: hexSchema,
})

export const validatorFacts = [
  sessionStarted,
  validatorSet,
  eraPaid,
  eraScored,
  eraStaked,
  eraElectionFailed,
  eraForced,
  payoutStarted,
  validatorPreferred,
  validatorChilled,
  validatorKicked,
  validatorsOffline,
  slashReported,
  offenceReported,
] as const
