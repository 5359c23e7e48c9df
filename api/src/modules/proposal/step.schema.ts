import { builder } from '../../builder.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { AfterApproval, VotingDecision } from '../term/outcome.js'
import type { StepRow } from './rounds.js'
import { Proposal } from './schema.js'

const ProposalStepKind = builder.enumType('ProposalStepKind', {
  description: 'What the chain said of a proposal after its making.',
  values: {
    ACTIVE: { description: 'Voting on it opened, for the first time or again before a later council.' },
    PENDING_EXECUTION: { description: 'It began to wait for its execution.' },
    PENDING_CONSTITUTIONALITY: { description: 'It began to rest until the next council.' },
    DECIDED: { description: 'Voting ended, or it was taken away.' },
    EXECUTED: { description: 'It was carried out, or that failed.' },
    CANCELLED: { description: 'Its author took it back.' },
  },
})

const waiting = {
  active: 'ACTIVE',
  'pending-execution': 'PENDING_EXECUTION',
  'pending-constitutionality': 'PENDING_CONSTITUTIONALITY',
} as const
const others = { decided: 'DECIDED', executed: 'EXECUTED', cancelled: 'CANCELLED' } as const

function kindOf({ step, status }: StepRow) {
  if (step !== 'status-changed') return others[step]
  if (status === null) throw new TypeError('A changed status says which')
  return waiting[status]
}

const ProposalStep = builder.objectRef<StepRow>('ProposalStep').implement({
  description: 'One statement of the chain about a proposal; its votes and its making stand elsewhere.',
  fields: (t) => ({
    kind: t.field({ type: ProposalStepKind, description: 'What was said.', resolve: kindOf }),
    at: t.expose('takenAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact that tells.', resolve: ({ factId, height }) => ({ factId, height }) }),
    decision: t.expose('decision', { type: VotingDecision, nullable: true, description: 'Of a decision, which; else null.' }),
    next: t.expose('next', { type: AfterApproval, nullable: true, description: 'What follows an approval; null for everything else.' }),
    error: t.exposeString('error', { nullable: true, description: 'Why an execution failed, in the words of the chain; else null.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who took it back; null for everything else.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
  }),
})

builder.objectField(Proposal, 'steps', (t) =>
  t.field({
    type: [ProposalStep],
    description: 'What the chain said of a proposal after its making, oldest first, vetoes included; a motion has none.',
    resolve: async ({ chain, proposal }, _, { load }) => (proposal === null ? [] : [...(await load.steps.load({ chain, proposal }))]),
  }),
)
