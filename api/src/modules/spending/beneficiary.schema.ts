import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { BudgetFlow } from '../budget/flow.js'
import { SpendingSummary } from './schema.js'
import { type BeneficiaryRow, type KindRow, sumByBeneficiary, sumByKind } from './sums.js'

const mostBeneficiaries = 200

const BeneficiarySum = builder.objectRef<BeneficiaryRow>('BeneficiarySum').implement({
  description: 'What one beneficiary received.',
  fields: (t) => ({
    account: t.field({
      type: Account,
      nullable: true,
      description: 'The account; null where it is a group or a channel.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    group: t.exposeString('otherBudget', { nullable: true, description: 'Name of the budget; null where it is none.' }),
    channel: t.exposeString('channel', { nullable: true, description: 'Number of the channel; null where it is none.' }),
    amount: t.field({ type: Amount, description: 'The sum.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    payments: t.exposeInt('payments', { description: 'Payments in it.' }),
  }),
})

const KindSum = builder.objectRef<KindRow>('SpendingKindSum').implement({
  description: 'What left one budget for one reason.',
  fields: (t) => ({
    budgetName: t.exposeString('budget', { description: 'Name of the council or the group that paid.' }),
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({ type: Amount, description: 'The sum.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    payments: t.exposeInt('payments', { description: 'Payments in it.' }),
  }),
})

builder.objectFields(SpendingSummary, (t) => ({
  byKind: t.field({
    type: [KindSum],
    description: 'By the budget that paid and the reason, largest first.',
    resolve: (list, _, { db }) => sumByKind(db, list),
  }),
  byBeneficiary: t.field({
    type: [BeneficiarySum],
    description: 'By who received it, largest first; what went to nobody is not in it.',
    args: { first: t.arg.int({ required: true, defaultValue: 25, description: `At most so many, up to ${mostBeneficiaries}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    resolve: (list, { first }, { db }) => {
      if (first < 0 || first > mostBeneficiaries) throw badInput(`first: from 0 to ${mostBeneficiaries}; ${first} were asked for`)
      return sumByBeneficiary(db, list, first)
    },
  }),
}))
