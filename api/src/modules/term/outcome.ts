import { builder } from '../../builder.js'

/** How voting ended; what is said after the dash of an approval is what came next. */
export const VotingDecision = builder.enumType('VotingDecision', {
  description: 'How a round of voting on a proposal ended.',
  values: {
    APPROVED: { value: 'approved', description: 'Approved: it is to be executed, or needs another council.' },
    REJECTED: { value: 'rejected', description: 'Rejected, also by the election of a new council.' },
    SLASHED: { value: 'slashed', description: 'Rejected, and the stake is taken.' },
    EXPIRED: { value: 'expired', description: 'The time of voting ran out.' },
    CANCELED: { value: 'canceled', description: 'Taken back by its author.' },
    CANCELED_BY_RUNTIME: { value: 'canceled-by-runtime', description: 'Ended by an upgrade of the chain.' },
    VETOED: { value: 'vetoed', description: 'Vetoed.' },
  },
} as const)

export const AfterApproval = builder.enumType('AfterApproval', {
  description: 'What follows an approval.',
  values: {
    EXECUTION: { value: 'execution', description: 'It waits for its execution.' },
    CONSTITUTIONALITY: { value: 'constitutionality', description: 'It rests until the next council, which must approve it again.' },
  },
} as const)

interface OutcomeRow {
  readonly decision: typeof VotingDecision.$inferType
  readonly next: typeof AfterApproval.$inferType | null
  readonly count: number
}

export const TermOutcome = builder.objectRef<OutcomeRow>('TermOutcome').implement({
  description: 'Rounds of voting that ended alike in one term.',
  fields: (t) => ({
    decision: t.expose('decision', { type: VotingDecision, description: 'How they ended.' }),
    next: t.expose('next', { type: AfterApproval, nullable: true, description: 'What followed an approval; null for other ends.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})
