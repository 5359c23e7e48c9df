import type { ReadingState } from '@secretariat/db'
import { builder } from '../../builder.js'
import { TextFilter } from '../base/filter.js'

export const AlertReadingState = builder.enumType('AlertReadingState', {
  description: 'How a subject stands under a rule.',
  values: {
    FIRING: { value: 'firing', description: 'It is as bad as the rule says.' },
    RECOVERING: { value: 'recovering', description: 'It goes well again, not yet long enough.' },
    PENDING: { value: 'pending', description: 'Suspected: too little to be certain.' },
    NO_DATA: { value: 'no-data', description: 'Nobody knows: it cannot be measured, or was not for two minutes.' },
    OK: { value: 'ok', description: 'Measured, and not bad.' },
    OFF: { value: 'off', description: 'Measured, and judged by nobody: the rule is turned off.' },
  } as const satisfies Record<string, { readonly value: ReadingState; readonly description: string }>,
})

const AlertReadingStateFilter = builder.inputType('AlertReadingStateFilter', {
  description: 'Condition on the state.',
  fields: (t) => ({
    eq: t.field({ type: AlertReadingState, description: 'Equal to this.' }),
    in: t.field({ type: [AlertReadingState], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const AlertReadingWhereInput = builder.inputType('AlertReadingWhere', {
  description: 'Which readings; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    rule: t.field({ type: TextFilter, description: 'Id of the rule: `producer-silent`.' }),
    subject: t.field({ type: TextFilter, description: 'What it is about, as the chain writes it.' }),
    state: t.field({ type: AlertReadingStateFilter, description: 'How it stands.' }),
  }),
})
export type AlertReadingWhere = typeof AlertReadingWhereInput.$inferInput
