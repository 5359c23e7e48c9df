import type { Schema } from '@secretariat/db'
import type { Selectable } from 'kysely'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { CouncilTerm } from '../term/schema.js'
import { Proposal } from './schema.js'

const ProposalPayment = builder.objectRef<Selectable<Schema['proposalPayment']>>('ProposalPayment').implement({
  description: 'One payment that a proposal asks for.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'Who would be paid.', resolve: ({ chain, account }) => ({ chain, account }) }),
    amount: t.field({ type: Amount, description: 'How much.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
  }),
})

builder.objectFields(Proposal, (t) => ({
  details: t.expose('details', {
    type: 'JSON',
    nullable: true,
    description: "All that a proposal says in the form of its type; null where it says nothing. Of a motion, the call's arguments.",
  }),
  payments: t.field({
    type: [ProposalPayment],
    description: 'Payments it asks for; empty where it asks for none.',
    resolve: async ({ factId }, _, { load }) => [...(await load.payments.load(factId))],
  }),
  workingGroup: t.exposeString('workingGroup', { nullable: true, description: 'Working group it is about; null where it is about none.' }),
  budget: t.exposeString('budget', { nullable: true, description: 'Budget it is about; null where it is about none.' }),
  subject: t.field({
    type: Proposal,
    nullable: true,
    description: 'Another proposal it is about, as a veto is; null where it is about none, or where that one is not read.',
    resolve: async ({ chain, subject }, _, { load }) =>
      subject === null ? null : ((await load.proposal.load(`${chain}:proposal:${subject}`)) ?? null),
  }),
  stakingAccount: t.field({
    type: Account,
    nullable: true,
    description: 'Account whose stake vouches for it; null where none does.',
    resolve: ({ chain, stakingAccount }) => (stakingAccount === null ? null : { chain, account: stakingAccount }),
  }),
  executeAtBlock: t.expose('executeHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block at which it shall be carried out once approved; null for as soon as it may.',
  }),
}))

builder.objectFields(Proposal, (t) => {
  const term = (column: 'createdTerm' | 'approvedTerm' | 'decidedTerm' | 'executedTerm', words: string) =>
    t.field({
      type: CouncilTerm,
      nullable: true,
      description: `${words}; null where that did not happen or the term is not read, and for motions.`,
      resolve: async (row, _, { load }) => {
        const name = row[column]
        return name === null ? null : ((await load.term.load(name)) ?? null)
      },
    })
  return {
    createdTerm: term('createdTerm', 'Term in which a proposal was made'),
    approvedTerm: term('approvedTerm', 'Term that gave a proposal its last approval'),
    decidedTerm: term('decidedTerm', 'Term that decided the latest round; what an election rejects counts for the council that leaves'),
    executedTerm: term('executedTerm', 'Term in which a proposal was carried out'),
  }
})
