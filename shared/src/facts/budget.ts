import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, BudgetId, Height, MemberId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'

const budgetSchema = placeSchema.extend({ budget: BudgetId.schema })
const flowSchema = budgetSchema.extend({ amount: statedAmountSchema })

/** In: the periodic refill. */
export const budgetRefilled = flowSchema.extend({ kind: z.literal('budget.refilled') })
/** The block of the next refill. */
export const budgetRefillPlanned = budgetSchema.extend({ kind: z.literal('budget.refill-planned'), at: Height.schema })

/** In: somebody gave of their own; `member` is null where it was no member. */
export const budgetFunded = flowSchema.extend({
  kind: z.literal('budget.funded'),
  member: MemberId.schema.nullable(),
  /** The channel whose earnings these were; null for a gift. */
  channel: RecordId.schema.nullable(),
  rationale: textSchema.nullable(),
})

/** Out: a payment that is not a reward. `account` is null where the receiver is a channel of the platform. */
export const budgetSpent = flowSchema.extend({
  kind: z.literal('budget.spent'),
  purpose: z.enum(['funding-request', 'discretionary', 'vested', 'creator-payout', 'invitation']),
  account: AccountId.schema.nullable(),
  channel: RecordId.schema.nullable(),
  rationale: textSchema.nullable(),
})

/** From one budget to another: out of `budget`, into `to`. */
export const budgetTransferred = flowSchema.extend({ kind: z.literal('budget.transferred'), to: BudgetId.schema })

/** Out: taken away by decision, to nobody. */
export const budgetDecreased = flowSchema.extend({ kind: z.literal('budget.decreased') })

/**
 * The chain announced an absolute balance at this place in the block. A statement and no flow: it also follows
 * every transfer to a group, which is a fact of its own.
 */
export const budgetSet = budgetSchema.extend({ kind: z.literal('budget.set'), balance: statedAmountSchema })

/** The balance after this block, as the state says; made at the first block that is read and wherever it differs from the parent's. */
export const budgetStated = budgetSchema.extend({ kind: z.literal('budget.stated'), balance: statedAmountSchema })

export const budgetFacts = [
  budgetRefilled,
  budgetRefillPlanned,
  budgetFunded,
  budgetSpent,
  budgetTransferred,
  budgetDecreased,
  budgetSet,
  budgetStated,
] as const
