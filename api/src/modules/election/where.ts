import { type RawBuilder, sql } from 'kysely'
import { builder } from '../../builder.js'
import { TextFilter } from '../base/filter.js'

export const ElectionOutcome = builder.enumType('ElectionOutcome', {
  description: 'What a round of election came to.',
  values: {
    RUNNING: { value: 'running', description: 'It is not over, as far as is read.' },
    FAILED: { value: 'failed', description: 'It elected nobody; the sitting council stays, and another round begins.' },
    ELECTED: { value: 'elected', description: 'A council was elected.' },
  },
} as const)

const ElectionOutcomeFilter = builder.inputType('ElectionOutcomeFilter', {
  description: 'Condition on the outcome.',
  fields: (t) => ({
    eq: t.field({ type: ElectionOutcome, description: 'Equal to this.' }),
    in: t.field({ type: [ElectionOutcome], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const ElectionCycleFilter = builder.inputType('ElectionCycleFilter', {
  description: "Condition on the chain's count of rounds.",
  fields: (t) => ({
    eq: t.int({ description: 'Equal to this.' }),
    in: t.intList({ description: 'One of these; an empty list matches nothing.' }),
  }),
})

/** The condition on a column of cycles; what is absent is no condition. */
export function cycles(filter: typeof ElectionCycleFilter.$inferInput | null | undefined): RawBuilder<boolean>[] {
  return [
    ...(filter?.eq == null ? [] : [sql<boolean>`cycle = ${filter.eq}`]),
    ...(filter?.in == null ? [] : [sql<boolean>`cycle = any(${filter.in}::int8[])`]),
  ]
}

export const ElectionWhereInput = builder.inputType('ElectionWhere', {
  description: 'Which elections; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    outcome: t.field({ type: ElectionOutcomeFilter, description: 'What it came to.' }),
    council: t.field({ type: TextFilter, description: 'Name of the council.' }),
    cycle: t.field({ type: ElectionCycleFilter, description: "The chain's count of rounds." }),
  }),
})
export type ElectionWhere = typeof ElectionWhereInput.$inferInput
