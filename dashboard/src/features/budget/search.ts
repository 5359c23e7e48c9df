import * as z from 'zod/mini'

export const flows = [
  'REFILL',
  'GIFT',
  'CHANNEL_EARNINGS',
  'FUNDING_REQUEST',
  'DISCRETIONARY',
  'VESTED',
  'CREATOR_PAYOUT',
  'INVITATION',
  'TRANSFER',
  'DECREASE',
  'REWARD',
] as const
export type Flow = (typeof flows)[number]
export const records = ['ledger', 'payments'] as const

const budgetSearch = z.object({
  after: said(z.string()),
  before: said(z.string()),
  budget: said(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/))),
  records: said(z.enum(records)),
  flow: said(z.enum(flows)),
  account: said(z.string()),
  from: said(z.iso.date()),
  to: said(z.iso.date()),
})
export type BudgetSearch = Partial<z.infer<typeof budgetSearch>>
export const parseBudgetSearch = (raw: Record<string, unknown>): BudgetSearch => budgetSearch.parse(raw)

/** The budget that is meant when none is named. */
export const councilBudget = 'Council'

function said<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z.optional(schema), undefined)
}
