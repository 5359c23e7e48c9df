import { builder } from '../../builder.js'
import { BooleanFilter, DateTimeFilter, TextFilter } from '../base/filter.js'
import { AlertSeverity, IncidentCondition, IncidentStage } from './enums.js'

const eq = 'Equal to this.'
const oneOf = 'One of these; an empty list matches nothing.'

const IncidentStageFilter = builder.inputType('IncidentStageFilter', {
  description: 'Condition on the stage.',
  fields: (t) => ({ eq: t.field({ type: IncidentStage, description: eq }), in: t.field({ type: [IncidentStage], description: oneOf }) }),
})

const IncidentConditionFilter = builder.inputType('IncidentConditionFilter', {
  description: 'Condition on how the trouble itself stands.',
  fields: (t) => ({
    eq: t.field({ type: IncidentCondition, description: eq }),
    in: t.field({ type: [IncidentCondition], description: oneOf }),
  }),
})

const AlertSeverityFilter = builder.inputType('AlertSeverityFilter', {
  description: 'Condition on the severity.',
  fields: (t) => ({ eq: t.field({ type: AlertSeverity, description: eq }), in: t.field({ type: [AlertSeverity], description: oneOf }) }),
})

export const IncidentWhereInput = builder.inputType('IncidentWhere', {
  description: 'Which incidents; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    rule: t.field({ type: TextFilter, description: 'Id of the rule: `producer-silent`.' }),
    subject: t.field({ type: TextFilter, description: 'What it is about, as the chain writes it.' }),
    stage: t.field({ type: IncidentStageFilter, description: 'Where it stands.' }),
    condition: t.field({ type: IncidentConditionFilter, description: 'How the trouble itself stands.' }),
    severity: t.field({ type: AlertSeverityFilter, description: 'How bad it is, or was at its worst.' }),
    open: t.field({ type: BooleanFilter, description: 'Whether it goes on.' }),
    historical: t.field({ type: BooleanFilter, description: 'Whether it was found while old blocks were read.' }),
    awaitsAnnouncement: t.field({ type: BooleanFilter, description: 'Whether its end is still to be announced.' }),
    openedAt: t.field({ type: DateTimeFilter, description: 'When it began.' }),
  }),
})
export type IncidentWhere = typeof IncidentWhereInput.$inferInput
