import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, Height, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'

const memo = textSchema
/** A motion by the number the contract gave it. */
const motionSchema = placeSchema.extend({ motion: RecordId.schema })
/** A request for money is numbered by proposer. */
const requestSchema = placeSchema.extend({ proposer: AccountId.schema, request: RecordId.schema })
const named = z.array(AccountId.schema).readonly()

/** Somebody asks the fund for money. The number the contract gives it is not in the action; `fund.stated` tells it. */
export const fundMotionProposed = placeSchema.extend({
  kind: z.literal('fund-motion.proposed'),
  proposer: AccountId.schema,
  title: textSchema,
  content: textSchema,
  amount: statedAmountSchema,
})
const judged = motionSchema.extend({ approver: AccountId.schema, memo })
export const fundMotionApproved = judged.extend({ kind: z.literal('fund-motion.approved') })
/** A member of the committee is against it, or takes an approval back. */
export const fundMotionUnapproved = judged.extend({ kind: z.literal('fund-motion.unapproved') })
/** The account of the fund itself, which is its producers, stopped a motion. */
export const fundMotionTurnedDown = motionSchema.extend({ kind: z.literal('fund-motion.turned-down'), memo })
/** Its row is gone from here on. */
export const fundMotionClosed = motionSchema.extend({ kind: z.literal('fund-motion.closed'), memo })

/** A proposer asks for a part of what was granted, or all of it. Its number is told by `fund.stated`. */
export const takeCoinAsked = motionSchema.extend({
  kind: z.literal('take-coin.asked'),
  proposer: AccountId.schema,
  content: textSchema,
  amount: statedAmountSchema,
})
const answered = requestSchema.extend({ approver: AccountId.schema, memo })
/** With more than two thirds agreeing the contract pays in the same action, which no block shows. */
export const takeCoinAgreed = answered.extend({ kind: z.literal('take-coin.agreed') })
export const takeCoinDisagreed = answered.extend({ kind: z.literal('take-coin.disagreed') })
export const takeCoinClosed = requestSchema.extend({ kind: z.literal('take-coin.closed'), memo })

/** The fund has another committee from here on. */
export const committeeChanged = placeSchema.extend({ kind: z.literal('committee.changed'), members: named, memo })
/** A number or a text the contract goes by, such as the length of the publicity period in blocks. */
export const fundConfigured = placeSchema.extend({
  kind: z.literal('fund.configured'),
  setting: z.string(),
  value: z.string().regex(/^(0|[1-9]\d*)$/),
  text: textSchema,
})

/** Somebody gave the fund money by a transfer that a block shows. */
export const fundGiven = placeSchema.extend({
  kind: z.literal('fund.given'),
  account: AccountId.schema,
  giver: AccountId.schema,
  amount: statedAmountSchema,
  memo,
})

const ballots = { requested: named, approved: named, unapproved: named }
/** The state of a row as the contract counts: 0 pending, 1 passed, 2 rejected, 3 turned down. */
const section = z.number().int().nonnegative()

/** A motion as its row stands. */
export const fundMotionRow = z.object({
  motion: RecordId.schema,
  title: textSchema,
  content: textSchema,
  proposer: AccountId.schema,
  /** What is left of it after what was paid. */
  remaining: statedAmountSchema,
  section,
  /** The block that ends its approval and publicity. */
  until: Height.schema,
  /** Null where the table of approvers has no row of it. */
  ballots: z.object(ballots).nullable(),
})
/** A request as its row stands. */
export const fundRequestRow = z.object({
  proposer: AccountId.schema,
  request: RecordId.schema,
  motion: RecordId.schema,
  content: textSchema,
  amount: statedAmountSchema,
  receiver: AccountId.schema,
  section,
  until: Height.schema,
  ...ballots,
})

/** What stands in the fund's tables at a moment. What is not listed had no row. Sampled. */
export const fundStated = placeSchema.extend({
  kind: z.literal('fund.stated'),
  /** Null where the table has no row of it. */
  committee: named.nullable(),
  settings: z.array(z.object({ setting: z.string(), value: z.string() })).readonly(),
  motions: z.array(fundMotionRow).readonly(),
  requests: z.array(fundRequestRow).readonly(),
})

/** What the account of the fund holds at a moment, and what each block adds by the rules of the chain; null where there is no such rule. Sampled. */
export const fundBalanceStated = placeSchema.extend({
  kind: z.literal('fund-balance.stated'),
  account: AccountId.schema,
  balance: statedAmountSchema,
  perBlock: statedAmountSchema.nullable(),
})

export const fundFacts = [
  fundMotionProposed,
  fundMotionApproved,
  fundMotionUnapproved,
  fundMotionTurnedDown,
  fundMotionClosed,
  takeCoinAsked,
  takeCoinAgreed,
  takeCoinDisagreed,
  takeCoinClosed,
  committeeChanged,
  fundConfigured,
  fundGiven,
  fundStated,
  fundBalanceStated,
] as const
