import type { motionStatuses, proposalStates } from '@secretariat/db'
import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter, CallNameFilter, DateTimeFilter, HexFilter, SearchFilter, TextFilter } from '../base/filter.js'

export const ProposalKind = builder.enumType('ProposalKind', {
  description: 'What is put to a vote.',
  values: {
    MOTION: { value: 'motion', description: 'A call that accounts in a council vote on.' },
    PROPOSAL: { value: 'proposal', description: 'What a member proposes to an elected council, which may vote on it in several rounds.' },
  },
} as const)

type Statuses = Record<
  'OPEN' | Uppercase<(typeof motionStatuses)[number]> | Uppercase<Underscored<Exclude<(typeof proposalStates)[number], 'active'>>>,
  object
>
type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text

export const ProposalStatus = builder.enumType('ProposalStatus', {
  description: 'What became of a proposal.',
  values: {
    OPEN: { value: 'open', description: 'Being voted on.' },
    APPROVED: { value: 'approved', description: 'Approved; no execution is known.' },
    PENDING_EXECUTION: { value: 'pending-execution', description: 'Approved, and waiting for its execution.' },
    PENDING_CONSTITUTIONALITY: {
      value: 'pending-constitutionality',
      description: 'Approved, and resting until the next council, which votes on it again.',
    },
    EXECUTED: { value: 'executed', description: 'Approved, and carried out.' },
    FAILED: { value: 'failed', description: 'Approved, and carrying it out failed.' },
    DISAPPROVED: { value: 'disapproved', description: 'A motion that was voted down.' },
    REJECTED: { value: 'rejected', description: 'A proposal that was rejected, also by the election of a new council.' },
    SLASHED: { value: 'slashed', description: 'Rejected, and the stake was taken.' },
    EXPIRED: { value: 'expired', description: 'The time of voting ran out.' },
    CANCELED: { value: 'canceled', description: 'Taken back by its author.' },
    CANCELED_BY_RUNTIME: { value: 'canceled-by-runtime', description: 'Ended by an upgrade of the chain.' },
    VETOED: { value: 'vetoed', description: 'Vetoed before it was executed.' },
    KILLED: { value: 'killed', description: 'A motion that root removed before its end.' },
    CLOSED: { value: 'closed', description: 'Closed; the chain told no verdict.' },
  },
} as const satisfies { description: string; values: Statuses })

const ProposalStatusFilter = builder.inputType('ProposalStatusFilter', {
  description: 'Condition on the status.',
  fields: (t) => ({
    eq: t.field({ type: ProposalStatus, description: 'Equal to this.' }),
    in: t.field({ type: [ProposalStatus], description: 'One of these; an empty list matches nothing.' }),
  }),
})

const ProposalKindFilter = builder.inputType('ProposalKindFilter', {
  description: 'Condition on the kind.',
  fields: (t) => ({
    eq: t.field({ type: ProposalKind, description: 'Equal to this.' }),
    in: t.field({ type: [ProposalKind], description: 'One of these; an empty list matches nothing.' }),
  }),
})

const ProposalMemberFilter = builder.inputType('ProposalMemberFilter', {
  description: 'Condition on a member: the key (chain:member:number), or the handle they have now.',
  fields: (t) => ({
    eq: t.string({ description: 'This member.' }),
    in: t.stringList({ description: 'One of these, at most 100; an empty list matches nothing.' }),
  }),
})

const ProposalTermFilter = builder.inputType('ProposalTermFilter', {
  description: 'Condition on a term of an elected council: its number, counted from 1.',
  fields: (t) => ({
    eq: t.int({ description: 'This term.' }),
    in: t.intList({ description: 'One of these, at most 100; an empty list matches nothing.' }),
  }),
})

export const ProposalWhereInput = builder.inputType('ProposalWhere', {
  description: 'Which proposals; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    council: t.field({ type: TextFilter, description: 'Name of the council that decides it.' }),
    kind: t.field({ type: ProposalKindFilter, description: 'Motions or proposals.' }),
    status: t.field({ type: ProposalStatusFilter, description: 'What became of it.' }),
    type: t.field({ type: SearchFilter, description: 'Type of a proposal in the spelling of the chain, or name of the call of a motion.' }),
    title: t.field({ type: SearchFilter, description: 'Its title; only proposals have one.' }),
    proposer: t.field({ type: AccountFilter, description: 'The account that put a motion.' }),
    author: t.field({ type: ProposalMemberFilter, description: 'The member who made a proposal.' }),
    voter: t.field({ type: AccountFilter, description: 'An account that voted on a motion.' }),
    voterMember: t.field({ type: ProposalMemberFilter, description: 'A member who voted on a proposal, in any round.' }),
    awaiting: t.field({ type: AccountFilter, description: 'An account without a vote on a motion, now or at the decision.' }),
    awaitingMember: t.field({ type: ProposalMemberFilter, description: 'A councillor without a vote in the open round of a proposal.' }),
    ignoredByMember: t.field({
      type: ProposalMemberFilter,
      description: 'A councillor who let a round of a proposal pass without a vote.',
    }),
    createdTerm: t.field({ type: ProposalTermFilter, description: 'Term in which a proposal was made.' }),
    approvedTerm: t.field({ type: ProposalTermFilter, description: 'Term that gave a proposal its last approval.' }),
    decidedTerm: t.field({ type: ProposalTermFilter, description: 'Term that decided the latest round of a proposal.' }),
    executedTerm: t.field({ type: ProposalTermFilter, description: 'Term in which a proposal was carried out.' }),
    call: t.field({ type: CallNameFilter, description: 'Name of the call of a motion, as Pallet.call.' }),
    hash: t.field({ type: HexFilter, description: 'Hash of a motion; the same call may be proposed again under the same one.' }),
    proposedAt: t.field({ type: DateTimeFilter, description: 'When it was proposed.' }),
  }),
})
export type ProposalWhere = typeof ProposalWhereInput.$inferInput

const ProposalOrderField = builder.enumType('ProposalOrderField', {
  description: 'What proposals can be sorted by.',
  values: {
    PROPOSED_AT: { description: 'When it was proposed.' },
    DECIDED_AT: { description: 'When it was decided; undecided ones come last.' },
    EXECUTED_AT: { description: 'When it was carried out; others come last.' },
    NUMBER: { description: 'Its number in its council or on its chain.' },
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
