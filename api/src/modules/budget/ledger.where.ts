import { builder } from '../../builder.js'
import { AccountFilter, DateTimeFilter, TextFilter, UnitsFilter } from '../base/filter.js'
import { BudgetFlowFilter } from './flow.js'

export const LedgerWhereInput = builder.inputType('LedgerWhere', {
  description: 'Which flows; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    budget: t.field({ type: TextFilter, description: 'Name of the budget, for tables that hold several.' }),
    flow: t.field({ type: BudgetFlowFilter, description: 'Why.' }),
    account: t.field({ type: AccountFilter, description: 'Account that gave or received.' }),
    member: t.field({ type: TextFilter, description: 'Number of the member that the chain names with it.' }),
    flowedAt: t.field({ type: DateTimeFilter, description: 'When.' }),
    amount: t.field({ type: UnitsFilter, description: 'Above zero: in; below: out.' }),
  }),
})
export type LedgerWhere = typeof LedgerWhereInput.$inferInput
