import { builder } from '../../builder.js'
import { AccountFilter, DateTimeFilter, TextFilter, UnitsFilter } from '../base/filter.js'
import { BudgetFlowFilter } from '../budget/flow.js'

export const SpendingWhereInput = builder.inputType('SpendingWhere', {
  description: 'Which payments; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    budget: t.field({ type: TextFilter, description: 'Name of the budget that paid.' }),
    flow: t.field({ type: BudgetFlowFilter, description: 'Why it was paid.' }),
    group: t.field({ type: TextFilter, description: 'Name of the budget that received it.' }),
    account: t.field({ type: AccountFilter, description: 'Account that received it.' }),
    proposal: t.field({ type: TextFilter, description: 'Key of the proposal, as chain:proposal:number.' }),
    approvedTerm: t.field({ type: TextFilter, description: 'Key of the term that approved it last, as chain:term:number.' }),
    executedTerm: t.field({ type: TextFilter, description: 'Key of the term that paid it, as chain:term:number.' }),
    paidAt: t.field({ type: DateTimeFilter, description: 'When it was paid.' }),
    amount: t.field({ type: UnitsFilter, description: 'How much.' }),
  }),
})
export type SpendingWhere = typeof SpendingWhereInput.$inferInput
