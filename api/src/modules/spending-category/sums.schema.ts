import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { Definition } from '../base/provenance.js'
import { Figures } from './figures.schema.js'
import { SpendingTerm } from './item.schema.js'
import { SpendingKind } from './kinds.js'
import { byTermRules, carriedRule } from './rules.js'
import { SpendingBook } from './schema.js'
import * as sums from './sums.js'

const mostReceivers = 200

const figures = { type: Figures, description: 'What they add up to.' } as const

const CategorySum = builder.objectRef<Awaited<ReturnType<typeof sums.sumByCategory>>[number]>('SpendingCategorySum').implement({
  description: 'Spending for one thing.',
  fields: (t) => ({
    category: t.exposeString('category', { nullable: true, description: 'What it was for; null for what nobody has said.' }),
    figures: t.field({ ...figures, resolve: (row) => row }),
  }),
})

const KindSum = builder.objectRef<Awaited<ReturnType<typeof sums.sumByKind>>[number]>('SpendingItemKindSum').implement({
  description: 'Spending for one reason.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SpendingKind, description: 'Why money left.' }),
    spent: t.exposeBoolean('spent', { description: 'False for what only moved, or was taken away: it is in no other sum.' }),
    figures: t.field({ ...figures, resolve: (row) => row }),
  }),
})

const GroupSum = builder.objectRef<Awaited<ReturnType<typeof sums.sumByWorkingGroup>>[number]>('SpendingGroupSum').implement({
  description: 'Spending for one working group.',
  fields: (t) => ({
    workingGroup: t.exposeString('workingGroup', { nullable: true, description: 'The group; null for what is for none.' }),
    figures: t.field({ ...figures, resolve: (row) => row }),
  }),
})

const BountySum = builder.objectRef<Awaited<ReturnType<typeof sums.sumByBounty>>[number]>('SpendingBountySum').implement({
  description: 'Spending on one bounty.',
  fields: (t) => ({
    bounty: t.int({ nullable: true, description: 'Number of the bounty.', resolve: ({ bounty }) => bounty }),
    figures: t.field({ ...figures, resolve: (row) => row }),
  }),
})

type TermSumRow = Awaited<ReturnType<typeof sums.sumByTerm>>[number]
const TermSum = builder.objectRef<TermSumRow>('SpendingCategoryTermSum').implement({
  description: 'What was paid for one thing, put to one term.',
  fields: (t) => ({
    term: t.field({
      type: SpendingTerm,
      nullable: true,
      description: 'The term; null where it is not known.',
      resolve: async ({ chain, term }, _, { load }) => (term === null ? null : ((await load.spendingTerm.load({ chain, term })) ?? null)),
    }),
    category: t.exposeString('category', { nullable: true, description: 'What it was for; null for what nobody has said.' }),
    paid: t.field({ type: Amount, nullable: true, description: 'What was paid.', resolve: ({ paid, asset }) => amountOrNull(paid, asset) }),
    items: t.exposeInt('items', { description: 'Items in it.' }),
  }),
})

const amountField = (name: 'created' | 'executed' | 'carriedIn' | 'carriedOut', description: string) => ({
  type: Amount,
  description,
  resolve: (row: sums.TermFlowRow) => ({ units: row[name], asset: row.asset }),
})

const Carried = builder.objectRef<sums.TermFlowRow>('SpendingTermDifference').implement({
  description: 'Why the two ways to put spending to terms differ: byExecution = byCreation + carriedIn − carriedOut.',
  fields: (t) => ({
    term: t.field({
      type: SpendingTerm,
      nullable: true,
      description: 'The term; null where it is not known.',
      resolve: async ({ chain, term }, _, { load }) => (term === null ? null : ((await load.spendingTerm.load({ chain, term })) ?? null)),
    }),
    byCreation: t.field(amountField('created', 'Asked for in this term, paid at any time.')),
    byExecution: t.field(amountField('executed', 'Paid in this term, asked for at any time.')),
    carriedIn: t.field(amountField('carriedIn', 'Paid in this term, asked for in another one.')),
    carriedOut: t.field(amountField('carriedOut', 'Asked for in this term, paid in another one.')),
    definition: t.field({ type: Definition, description: 'How the two meet.', resolve: () => carriedRule }),
  }),
})

const Receiver = builder.objectRef<sums.ReceiverRow>('SpendingReceiverSum').implement({
  description: 'What one receiver got.',
  fields: (t) => ({
    account: t.field({
      type: Account,
      nullable: true,
      description: 'The account; null where it is none.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    group: t.exposeString('group', { nullable: true, description: 'Name of the budget; null where it is none.' }),
    channel: t.exposeString('channel', { nullable: true, description: 'Number of the channel; null where it is none.' }),
    name: t.exposeString('beneficiary', { nullable: true, description: 'The receiver as imported records name it; null for none.' }),
    amount: t.field({ type: Amount, description: 'The sum.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    items: t.exposeInt('items', { description: 'Items in it.' }),
  }),
})

const Accounting = builder.enumType('SpendingAccounting', {
  description: 'To which of its two terms spending is put. Both are right; they must not be mixed.',
  values: {
    CREATION: { value: 'createdTerm', description: 'The term in which it was asked for, as reports of councils count.' },
    EXECUTION: { value: 'paidTerm', description: 'The term in which it was paid, as reports on tokenomics count.' },
  },
} as const)

const accountingArg = { type: Accounting, required: true, defaultValue: 'paidTerm', description: 'How spending is put to terms.' } as const

builder.objectFields(SpendingBook, (t) => ({
  totals: t.field({ type: [Figures], description: 'Everything, by asset.', resolve: (list, _, { db }) => sums.sumAll(db, list) }),
  byCategory: t.field({
    type: [CategorySum],
    description: 'By what it was for, largest first; what nobody has said is one row.',
    resolve: (list, _, { db }) => sums.sumByCategory(db, list),
  }),
  byKind: t.field({
    type: [KindSum],
    description: 'By why it left, largest first.',
    resolve: (list, _, { db }) => sums.sumByKind(db, list),
  }),
  byWorkingGroup: t.field({
    type: [GroupSum],
    description: 'By working group, largest first.',
    resolve: (list, _, { db }) => sums.sumByWorkingGroup(db, list),
  }),
  byBounty: t.field({
    type: [BountySum],
    description: 'By bounty, in their order.',
    resolve: (list, _, { db }) => sums.sumByBounty(db, list),
  }),
  byTerm: t.field({
    type: [TermSum],
    description: 'What was paid by term and category, in the order of the terms.',
    args: { accounting: t.arg(accountingArg) },
    resolve: (list, { accounting }, { db }) => sums.sumByTerm(db, list, accounting),
  }),
  byTermDefinition: t.field({
    type: Definition,
    description: 'What that counts.',
    args: { accounting: t.arg(accountingArg) },
    resolve: (_, { accounting }) => byTermRules[accounting],
  }),
  differences: t.field({
    type: [Carried],
    description: 'Both ways side by side, term by term, and why they differ.',
    resolve: (list, _, { db }) => sums.sumCarried(db, list),
  }),
  byReceiver: t.field({
    type: [Receiver],
    description: 'By who received it, largest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 25, description: `At most so many, up to ${mostReceivers}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    resolve: (list, { first }, { db }) => {
      if (first < 0 || first > mostReceivers) throw badInput(`first: from 0 to ${mostReceivers}; ${first} were asked for`)
      return sums.sumByReceiver(db, list, first)
    },
  }),
}))
