import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, BudgetId, MemberId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'

/** A councillor is named by membership; a worker by their number in the group, whose budget pays. */
const rewardSchema = placeSchema.extend({
  budget: BudgetId.schema,
  role: z.enum(['councillor', 'worker']),
  member: MemberId.schema.nullable(),
  worker: RecordId.schema.nullable(),
})

/** Out of `budget`: pay for a seat or a post. `overdue` marks the payment of what was missed before; zero where the budget was empty. */
export const rewardPaid = rewardSchema.extend({
  kind: z.literal('reward.paid'),
  account: AccountId.schema,
  amount: statedAmountSchema,
  overdue: z.boolean(),
})

/** What is owed after this block; null where the chain says that nothing is owed any more. */
export const rewardOwed = rewardSchema.extend({ kind: z.literal('reward.owed'), owed: statedAmountSchema.nullable() })

export const rewardFacts = [rewardPaid, rewardOwed] as const
