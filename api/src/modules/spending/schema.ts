import { builder } from '../../builder.js'
import { Amount } from '../base/amount.js'
import { Coverage } from '../base/coverage.js'
import { requireChainId } from '../base/key.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { BudgetFlow } from '../budget/flow.js'
import { CouncilTerm } from '../term/schema.js'
import { type PaymentList, paymentList } from './payments.js'
import { type Accounting, countApproved, type SpendingSumRow, sumByTerm } from './sums.js'
import { SpendingWhereInput } from './where.js'

const exclusions = ['pay of councillors and workers', 'payments in blocks that are not read']
const rules: Record<Accounting, DefinitionRow> = {
  approvedTerm: {
    key: 'spending-by-approving-term',
    version: 1,
    formula: 'money that left a budget, put to the term of the last approval of the proposal that was executed right after the payment',
    exclusions,
  },
  executedTerm: {
    key: 'spending-by-executing-term',
    version: 1,
    formula: 'money that left a budget, put to the term in which it was paid',
    exclusions,
  },
}

const SpendingSum = builder.objectRef<SpendingSumRow>('SpendingSum').implement({
  description: 'What left one budget for one reason in one term. A transfer leaves one budget and enters another: it is not gone.',
  fields: (t) => ({
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'The term; null for payments before the first election that is read, and where no approval is known.',
      resolve: async ({ term }, _, { load }) => (term === null ? null : ((await load.term.load(term)) ?? null)),
    }),
    budgetName: t.exposeString('budget', { description: 'Name of the council or the group that paid.' }),
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({ type: Amount, description: 'The sum.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    payments: t.exposeInt('payments', { description: 'Payments in it.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: ({ accounting }) => rules[accounting] }),
  }),
})

export const SpendingSummary = builder.objectRef<PaymentList>('SpendingSummary').implement({
  description: 'Spending of a chain, counted in two ways that must not be mixed.',
  fields: (t) => ({
    byApprovingTerm: t.field({
      type: [SpendingSum],
      description: 'By the term that approved it, in the order of the first payments.',
      resolve: (list, _, { db }) => sumByTerm(db, list, 'approvedTerm'),
    }),
    byExecutingTerm: t.field({
      type: [SpendingSum],
      description: 'By the term that paid it, in the order of the first payments.',
      resolve: (list, _, { db }) => sumByTerm(db, list, 'executedTerm'),
    }),
    approvals: t.field({
      type: Coverage,
      description: 'Payments whose approving term is known, among all. Leads spend without a proposal: such payments have none.',
      resolve: (list, _, { db }) => countApproved(db, list),
    }),
  }),
})

builder.queryField('spending', (t) =>
  t.field({
    type: SpendingSummary,
    description: 'What left the budgets of a chain, pay apart.',
    args: {
      chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
      where: t.arg({ type: SpendingWhereInput, description: 'Only these payments; all, when absent.' }),
    },
    resolve: (_, { chain, where }) => paymentList(requireChainId(chain), where),
  }),
)
