import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter, BooleanFilter, TextFilter } from '../base/filter.js'

export const MemberWhereInput = builder.inputType('MemberWhere', {
  description: 'Which members; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    council: t.field({ type: TextFilter, description: 'Name of the council.' }),
    account: t.field({ type: AccountFilter, description: 'The account.' }),
    sitting: t.field({ type: BooleanFilter, description: 'Whether the member sits now.' }),
  }),
})
export type MemberWhere = typeof MemberWhereInput.$inferInput

const MemberOrderField = builder.enumType('MemberOrderField', {
  description: 'What members can be sorted by.',
  values: { FROM_AT: { description: 'Beginning of the tenure.' }, BALLOTS: { description: 'Proposals voted on during the tenure.' } },
})

export const MemberOrderInput = builder.inputType('MemberOrder', {
  description: 'One sort key of members.',
  fields: (t) => ({
    field: t.field({ type: MemberOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type MemberOrder = typeof MemberOrderInput.$inferInput
