import { builder } from '../../builder.js'
import { TextFilter } from '../base/filter.js'

export const FindingKind = builder.enumType('FindingKind', {
  description: 'What does not agree.',
  values: {
    BUDGET_DIFFERS: { value: 'budget-differs', description: 'A balance that the chain stated, and the flows since its statement before.' },
    POWER_DIFFERS: { value: 'power-differs', description: "The chain's count of a winner, and the revealed stakes for them." },
    REVEAL_DIFFERS: { value: 'reveal-differs', description: 'What was revealed, and what was committed to.' },
  },
} as const)

const FindingKindFilter = builder.inputType('FindingKindFilter', {
  description: 'Condition on what does not agree.',
  fields: (t) => ({
    eq: t.field({ type: FindingKind, description: 'Equal to this.' }),
    in: t.field({ type: [FindingKind], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const FindingWhereInput = builder.inputType('FindingWhere', {
  description: 'Which findings; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    kind: t.field({ type: FindingKindFilter, description: 'What does not agree.' }),
    subject: t.field({ type: TextFilter, description: 'Name of the budget, number of the candidate, or account of the voter.' }),
  }),
})
export type FindingWhere = typeof FindingWhereInput.$inferInput
