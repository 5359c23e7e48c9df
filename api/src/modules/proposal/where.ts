import type { motionStatuses } from '@secretariat/db'
import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter, CallNameFilter, DateTimeFilter, HexFilter, TextFilter } from '../base/filter.js'

export const ProposalStatus = builder.enumType('ProposalStatus', {
  description: 'What became of a proposal.',
  values: {
    OPEN: { value: 'open', description: 'Being voted on.' },
    APPROVED: { value: 'approved', description: 'Approved; no execution is known.' },
    DISAPPROVED: { value: 'disapproved', description: 'Voted down.' },
    EXECUTED: { value: 'executed', description: 'Approved, and its call succeeded.' },
    FAILED: { value: 'failed', description: 'Approved, and its call failed.' },
    KILLED: { value: 'killed', description: 'Removed by root before its end.' },
    CLOSED: { value: 'closed', description: 'Closed; the chain told no verdict.' },
  },
} as const satisfies { description: string; values: Record<Uppercase<(typeof motionStatuses)[number]>, object> })

const ProposalStatusFilter = builder.inputType('ProposalStatusFilter', {
  description: 'Condition on the status.',
  fields: (t) => ({
    eq: t.field({ type: ProposalStatus, description: 'Equal to this.' }),
    in: t.field({ type: [ProposalStatus], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const ProposalWhereInput = builder.inputType('ProposalWhere', {
  description: 'Which proposals; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    council: t.field({ type: TextFilter, description: 'Name of the council.' }),
    status: t.field({ type: ProposalStatusFilter, description: 'What became of it.' }),
    proposer: t.field({ type: AccountFilter, description: 'Who proposed it.' }),
    voter: t.field({ type: AccountFilter, description: 'An account that voted on it.' }),
    awaiting: t.field({ type: AccountFilter, description: 'A member without a vote, now or at the decision.' }),
    call: t.field({ type: CallNameFilter, description: 'Name of its call, as Pallet.call.' }),
    hash: t.field({ type: HexFilter, description: 'Its hash; the same call may be proposed again under the same one.' }),
    proposedAt: t.field({ type: DateTimeFilter, description: 'When it was proposed.' }),
  }),
})
export type ProposalWhere = typeof ProposalWhereInput.$inferInput

const ProposalOrderField = builder.enumType('ProposalOrderField', {
  description: 'What proposals can be sorted by.',
  values: {
    PROPOSED_AT: { description: 'When it was proposed.' },
    DECIDED_AT: { description: 'When it was decided; undecided ones come last.' },
    NUMBER: { description: 'Its number in its council.' },
  },
})

export const ProposalOrderInput = builder.inputType('ProposalOrder', {
  description: 'One sort key of proposals.',
  fields: (t) => ({
    field: t.field({ type: ProposalOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type ProposalOrder = typeof ProposalOrderInput.$inferInput
