import { builder } from '../../builder.js'
import { badInput } from '../base/bad-input.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter } from '../base/filter.js'

export const ValidatorStanding = builder.enumType('ValidatorStanding', {
  description: 'Where a validator stands in the newest session that is read.',
  values: {
    ACTIVE: { value: 'active', description: 'Makes blocks.' },
    WAITING: { value: 'waiting', description: 'Declared that it would, and is not in the set; not chilled since by its own call.' },
    LEFT: { value: 'left', description: 'Neither.' },
  },
} as const)

const StandingFilter = builder.inputType('ValidatorStandingFilter', {
  description: 'Condition on where a validator stands.',
  fields: (t) => ({
    eq: t.field({ type: ValidatorStanding, description: 'Equal to this.' }),
    in: t.field({ type: [ValidatorStanding], description: 'Equal to one of these.' }),
  }),
})

const era = { fromEra: 'First era; the oldest one that is read, when absent.', untilEra: 'Last era; the running one, when absent.' }

export const ValidatorWhereInput = builder.inputType('ValidatorWhere', {
  description: 'Which validators, and over which eras they are measured. An explicit null is an error.',
  fields: (t) => ({
    fromEra: t.int({ description: era.fromEra }),
    untilEra: t.int({ description: era.untilEra }),
    standing: t.field({ type: StandingFilter, description: 'Where the validator stands now.' }),
    account: t.field({ type: AccountFilter, description: 'The account.' }),
  }),
})
export type ValidatorWhere = typeof ValidatorWhereInput.$inferInput

export const ValidatorEraWhereInput = builder.inputType('ValidatorEraWhere', {
  description: 'Which rows. Without an account, at most 200 eras; the last 28 of them when no end is given. An explicit null is an error.',
  fields: (t) => ({
    fromEra: t.int({ description: era.fromEra }),
    untilEra: t.int({ description: era.untilEra }),
    account: t.field({ type: AccountFilter, description: 'The account of the validator.' }),
  }),
})
export type ValidatorEraWhere = typeof ValidatorEraWhereInput.$inferInput

export const ValidatorSessionWhereInput = builder.inputType('ValidatorSessionWhere', {
  description: 'Which rows: at most 200 sessions, the last 24 when no end is given. An explicit null is an error.',
  fields: (t) => ({
    fromSession: t.int({ description: 'First session; 23 before the last one, when absent.' }),
    untilSession: t.int({ description: 'Last session; the newest one that is over, when absent.' }),
    account: t.field({ type: AccountFilter, description: 'The account of the validator.' }),
  }),
})
export type ValidatorSessionWhere = typeof ValidatorSessionWhereInput.$inferInput

const ValidatorOrderField = builder.enumType('ValidatorOrderField', {
  description: 'What validators can be sorted by.',
  values: {
    MISSED: { description: 'Expected blocks less those made.' },
    SHARE: { description: 'Blocks made ÷ expected.' },
    AUTHORED: { description: 'Blocks made.' },
    OFFLINE: { description: 'Sessions without a sign of life.' },
    ERAS: { description: 'Eras in the set.' },
  },
})

export const ValidatorOrderInput = builder.inputType('ValidatorOrder', {
  description: 'One sort key of validators.',
  fields: (t) => ({
    field: t.field({ type: ValidatorOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type ValidatorOrder = typeof ValidatorOrderInput.$inferInput

/** Two ends in the wrong order are an error, not an empty list. */
export function checkEnds(what: string, from: number | null | undefined, until: number | null | undefined): void {
  if (from != null && until != null && from > until) throw badInput(`The first ${what} ${from} comes after the last ${until}`)
}
