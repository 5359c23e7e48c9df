import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { BudgetFlow } from '../budget/flow.js'
import { Membership } from '../membership/schema.js'
import { Proposal } from '../proposal/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { countPayments, findPayments, type PaymentRow } from './payments.js'
import { SpendingSummary } from './schema.js'

/** The key of the proposal that was executed with a payment. */
export function proposalKeyOf({ chain, proposal }: Pick<PaymentRow, 'chain' | 'proposal'>): string | null {
  return proposal === null ? null : `${chain}:proposal:${proposal}`
}

const Payment = builder.objectRef<PaymentRow>('Payment').implement({
  description:
    'Money that left a budget for something other than pay. Only what was paid is here; what was asked for is with the proposals.',
  fields: (t) => ({
    budgetName: t.exposeString('budget', { description: 'Name of the council or the group that paid.' }),
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({ type: Amount, description: 'How much.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    account: t.field({
      type: Account,
      nullable: true,
      description: 'Account that received it; null where it was none.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    members: t.field({
      type: [Membership],
      description: 'Members whose root, controller or confirmed staking account that was when it was paid: mostly none or one.',
      resolve: async ({ chain, account, height }, _, { load }) =>
        account === null ? [] : [...(await load.holders.load({ chain, account, height }))],
    }),
    group: t.exposeString('otherBudget', { nullable: true, description: 'Name of the budget that received it; null where it was none.' }),
    channel: t.exposeString('channel', { nullable: true, description: 'Number of the channel that received it; null where it was none.' }),
    rationale: t.exposeString('rationale', { nullable: true, description: 'The words sent with it; null where there are none.' }),
    paidAt: t.expose('paidAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectFields(Payment, (t) => ({
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description:
      'The proposal of a fitting type that was executed right after it in the block: the chain names none with the payment. Null where there is none.',
    resolve: async (row, _, { load }) => {
      const key = proposalKeyOf(row)
      return key === null ? null : ((await load.proposal.load(key)) ?? null)
    },
  }),
  approvedTerm: t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term of the last approval of that proposal; null where it is not known, or nobody had to approve.',
    resolve: async ({ approvedTerm }, _, { load }) => (approvedTerm === null ? null : ((await load.term.load(approvedTerm)) ?? null)),
  }),
  executedTerm: t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term in which it was paid; null before the first election that is read.',
    resolve: async ({ executedTerm }, _, { load }) => (executedTerm === null ? null : ((await load.term.load(executedTerm)) ?? null)),
  }),
}))

builder.objectField(SpendingSummary, 'payments', (t) =>
  t.connection(
    {
      type: Payment,
      description: `One by one, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      complexity: pageCost(rootPage),
      resolve: (list, page, { db }) =>
        connect(
          list.listing,
          page,
          rootPage,
          (span) => findPayments(db, list, span),
          () => countPayments(db, list),
        ),
    },
    { name: 'PaymentConnection' },
    { name: 'PaymentEdge' },
  ),
)
