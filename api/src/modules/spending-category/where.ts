import { builder } from '../../builder.js'
import { AccountFilter, BooleanFilter, DateTimeFilter, SearchFilter, TextFilter, UnitsFilter } from '../base/filter.js'
import { SpendingKind, SpendingOutcome, SpendingSource } from './kinds.js'

const eq = 'Equal to this.'
const oneOf = 'One of these; an empty list matches nothing.'

const KindFilter = builder.inputType('SpendingKindFilter', {
  description: 'Condition on why money left.',
  fields: (t) => ({ eq: t.field({ type: SpendingKind, description: eq }), in: t.field({ type: [SpendingKind], description: oneOf }) }),
})
const OutcomeFilter = builder.inputType('SpendingOutcomeFilter', {
  description: 'Condition on what became of it.',
  fields: (t) => ({
    eq: t.field({ type: SpendingOutcome, description: eq }),
    in: t.field({ type: [SpendingOutcome], description: oneOf }),
  }),
})
const SourceFilter = builder.inputType('SpendingSourceFilter', {
  description: 'Condition on where it is known from.',
  fields: (t) => ({ eq: t.field({ type: SpendingSource, required: true, description: eq }) }),
})
const NumberFilter = builder.inputType('BountyFilter', {
  description: 'Condition on the number of a bounty.',
  fields: (t) => ({ eq: t.int({ required: true, description: eq }) }),
})

export const SpendingItemWhereInput = builder.inputType('SpendingItemWhere', {
  description: 'Which items of spending; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    subject: t.field({ type: TextFilter, description: 'Name within the chain.' }),
    source: t.field({ type: SourceFilter, description: 'Where it is known from.' }),
    kind: t.field({ type: KindFilter, description: 'Why money left.' }),
    outcome: t.field({ type: OutcomeFilter, description: 'What became of it.' }),
    title: t.field({ type: SearchFilter, description: 'Words of its title.' }),
    category: t.field({ type: TextFilter, description: 'What it was for.' }),
    categorised: t.field({ type: BooleanFilter, description: 'Whether it has a category.' }),
    decided: t.field({ type: BooleanFilter, description: 'Whether somebody decided here what it was for.' }),
    bounty: t.field({ type: NumberFilter, description: 'Number of the bounty.' }),
    workingGroup: t.field({ type: TextFilter, description: 'Working group it was for.' }),
    account: t.field({ type: AccountFilter, description: 'The one account that receives it.' }),
    beneficiary: t.field({ type: TextFilter, description: 'Receiver as an imported record names it.' }),
    createdTerm: t.field({ type: TextFilter, description: 'Key of the term in which it was asked for.' }),
    paidTerm: t.field({ type: TextFilter, description: 'Key of the term in which it was paid.' }),
    settledAt: t.field({ type: DateTimeFilter, description: 'When it was paid or decided.' }),
    asked: t.field({ type: UnitsFilter, description: 'How much was asked for.' }),
    paid: t.field({ type: UnitsFilter, description: 'How much was paid.' }),
  }),
})
export type SpendingItemWhere = typeof SpendingItemWhereInput.$inferInput
