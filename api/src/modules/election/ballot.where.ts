import type { ballotStates } from '@secretariat/db'
import { builder } from '../../builder.js'
import { AccountFilter, BooleanFilter, TextFilter } from '../base/filter.js'
import { ElectionCycleFilter } from './where.js'

export const ElectionVoteStatus = builder.enumType('ElectionVoteStatus', {
  description: 'What became of a vote.',
  values: {
    SEALED: { value: 'sealed', description: 'Not revealed so far, and the election is not over.' },
    REVEALED: { value: 'revealed', description: 'The voter named the candidate.' },
    UNREVEALED: { value: 'unrevealed', description: 'The election ended without the voter naming the candidate: it counted for nobody.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof ballotStates)[number]; description: string }> })

const ElectionVoteStatusFilter = builder.inputType('ElectionVoteStatusFilter', {
  description: 'Condition on what became of a vote.',
  fields: (t) => ({
    eq: t.field({ type: ElectionVoteStatus, description: 'Equal to this.' }),
    in: t.field({ type: [ElectionVoteStatus], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const ElectionVoteWhereInput = builder.inputType('ElectionVoteWhere', {
  description: 'Which votes of elections; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    cycle: t.field({ type: ElectionCycleFilter, description: 'The round.' }),
    voter: t.field({ type: AccountFilter, description: 'Account that voted.' }),
    member: t.field({ type: TextFilter, description: 'Number of the member whose account it was when it voted.' }),
    candidate: t.field({ type: TextFilter, description: 'Number of the member it was revealed for.' }),
    status: t.field({ type: ElectionVoteStatusFilter, description: 'What became of it.' }),
    verified: t.field({ type: BooleanFilter, description: 'Whether what was revealed is what was committed to.' }),
  }),
})
export type ElectionVoteWhere = typeof ElectionVoteWhereInput.$inferInput
