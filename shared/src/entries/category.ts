import { z } from 'zod'
import { entryBase, wordsSchema } from './entry-base.js'

/** What a payment was for. The subject is the payment: the key of a row of the spending ledger. */
export const categoryAssigned = entryBase.extend({
  kind: z.literal('category.assigned'),
  data: z.object({
    /** Null takes the category away. */
    category: wordsSchema(64).min(1).nullable(),
    bounty: z.number().int().nonnegative().nullable(),
    group: wordsSchema(64).min(1).nullable(),
    reimbursed: z.boolean().nullable(),
    note: wordsSchema(2000),
  }),
})

export const categoryEntries = [categoryAssigned] as const
