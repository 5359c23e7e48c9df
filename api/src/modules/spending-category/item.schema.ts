import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { termKey } from '../base/key.js'
import { Source } from '../base/provenance.js'
import { Proposal } from '../proposal/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { type ItemRow, itemKey, type SpendingTermRow } from './items.js'
import { CategorySource, SpendingKind, SpendingOutcome, SpendingSource } from './kinds.js'

/** The name of a term in filters and tables. */
export function nameOfTerm({ source, chain, term, number, fromHeight }: SpendingTermRow): string {
  return source === 'ledger' || fromHeight === null ? term : termKey({ chain, number, fromHeight })
}

export const SpendingTerm = builder.objectRef<SpendingTermRow>('SpendingTerm').implement({
  description: 'A term that spending is put to: of the chain, or of imported records.',
  fields: (t) => ({
    key: t.string({ description: 'chain:term:number, or the key of a recorded term.', resolve: nameOfTerm }),
    recorded: t.boolean({ description: 'Whether it is known from imported records only.', resolve: ({ source }) => source === 'ledger' }),
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'The term on the chain; null for a recorded one.',
      // Safety: a term of the chain is named by the fact that elected it.
      resolve: async ({ source, term }, _, { load }) =>
        source === 'chain' ? ((await load.term.load(term as Parameters<typeof load.term.load>[0])) ?? null) : null,
    }),
  }),
})

export const SpendingItem = builder.objectRef<ItemRow>('SpendingItem').implement({
  description: 'Something that money was asked for, or a payment that nobody had to ask for: of the chain or of an imported ledger.',
  fields: (t) => ({
    key: t.string({ description: 'chain:subject.', resolve: itemKey }),
    subject: t.exposeString('subject', { description: 'Name within the chain; decisions are made about it.' }),
    from: t.expose('source', { type: SpendingSource, description: 'Where it is known from.' }),
    kind: t.expose('kind', { type: SpendingKind, description: 'Why money left, or would leave.' }),
    outcome: t.expose('outcome', {
      type: SpendingOutcome,
      nullable: true,
      description: 'What became of it; null where that is not known.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'Title of the proposal, or the words of the payment; null for none.' }),
    proposalNumber: t.exposeString('proposal', { nullable: true, description: 'Number of the proposal; null for a payment without one.' }),
    budgetName: t.exposeString('budget', { description: 'Name of the budget.' }),
    asked: t.field({
      type: Amount,
      nullable: true,
      description: 'What was asked for; null for a payment without a proposal, and where it is not known.',
      resolve: ({ asked, asset }) => amountOrNull(asked, asset),
    }),
    paid: t.field({
      type: Amount,
      nullable: true,
      description: 'What was paid; 0 where nothing was, null where that is not known.',
      resolve: ({ paid, asset }) => amountOrNull(paid, asset),
    }),
    booked: t.field({
      type: Amount,
      nullable: true,
      description: 'What a ledger books as paid, rightly or not; of the chain the same as paid.',
      resolve: ({ booked, asset }) => amountOrNull(booked, asset),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was asked for; null where it is not known.',
    }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true, description: 'When it was paid or decided; null until then.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ fact, height }) => ({ factId: fact, height }) }),
  }),
})

builder.objectFields(SpendingItem, (t) => ({
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'The proposal on the chain; null for none, and for a row of a ledger.',
    resolve: async ({ chain, source, proposal }, _, { load }) =>
      source === 'ledger' || proposal === null ? null : ((await load.proposal.load(`${chain}:proposal:${proposal}`)) ?? null),
  }),
  createdTerm: t.field({
    type: SpendingTerm,
    nullable: true,
    description: 'The term in which it was asked for; null where it is not known.',
    resolve: async ({ chain, createdTerm }, _, { load }) =>
      createdTerm === null ? null : ((await load.spendingTerm.load({ chain, term: createdTerm })) ?? null),
  }),
  paidTerm: t.field({
    type: SpendingTerm,
    nullable: true,
    description: 'The term in which it was paid; null where it was not, or that is not known.',
    resolve: async ({ chain, paidTerm }, _, { load }) =>
      paidTerm === null ? null : ((await load.spendingTerm.load({ chain, term: paidTerm })) ?? null),
  }),
}))

builder.objectFields(SpendingItem, (t) => ({
  account: t.field({
    type: Account,
    nullable: true,
    description: 'The account that receives it; null where it is none, or several.',
    resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
  }),
  payees: t.exposeInt('payees', { nullable: true, description: 'Accounts that the proposal names; null where it names none.' }),
  beneficiary: t.exposeString('beneficiary', { nullable: true, description: 'Receiver as an imported record names it; null for none.' }),
  category: t.exposeString('category', { nullable: true, description: 'What it was for; null while nobody has said.' }),
  categorySource: t.expose('categorySource', {
    type: CategorySource,
    nullable: true,
    description: 'Who says so; null while nobody has.',
  }),
  bounty: t.exposeInt('bounty', { nullable: true, description: 'Number of the bounty; null for none.' }),
  workingGroup: t.exposeString('workingGroup', { nullable: true, description: 'Working group it was for; null for none.' }),
  reimbursed: t.exposeBoolean('reimbursed', { nullable: true, description: 'Whether the bounty was paid back; null where nobody said.' }),
}))
