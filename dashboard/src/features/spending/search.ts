import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const views = ['overview', 'rows', 'review'] as const
export const accountings = ['EXECUTION', 'CREATION'] as const
export const kinds = ['FUNDING_REQUEST', 'DISCRETIONARY', 'VESTED', 'CREATOR_PAYOUT', 'INVITATION', 'TRANSFER', 'DECREASE'] as const
export const outcomes = ['ASKED', 'APPROVED', 'PAID', 'FAILED', 'REFUSED'] as const
/** Kinds of which a person has to say what they were for. */
export const askedKinds = ['FUNDING_REQUEST', 'DISCRETIONARY', 'VESTED'] as const

const spendingSearch = z.object({
  after: paging.after,
  before: paging.before,
  tab: said(z.enum(views)),
  accounting: said(z.enum(accountings)),
  reason: said(z.enum(kinds)),
  result: said(z.enum(outcomes)),
  category: said(z.string()),
  open: said(z.literal('yes')),
  words: said(z.string()),
  subject: said(z.string()),
})
export type SpendingSearch = Partial<z.infer<typeof spendingSearch>>
export const parseSpendingSearch = (raw: Record<string, unknown>): SpendingSearch => spendingSearch.parse(raw)

export const noConditions = {
  after: undefined,
  before: undefined,
  reason: undefined,
  result: undefined,
  category: undefined,
  open: undefined,
  words: undefined,
  subject: undefined,
}
