import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter, TextFilter } from '../base/filter.js'

export const NameFilter = builder.inputType('NameFilter', {
  description: 'Condition on a name that can be searched.',
  fields: (t) => ({
    eq: t.string({ description: 'Equal to this.' }),
    in: t.stringList({ description: 'Equal to one of these; an empty list matches nothing.' }),
    contains: t.string({ description: 'Contains this text, in upper or lower case.' }),
    startsWith: t.string({ description: 'Begins with this text, in upper or lower case.' }),
  }),
})

export const MembershipWhereInput = builder.inputType('MembershipWhere', {
  description: 'Which memberships; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    number: t.field({ type: TextFilter, description: 'Number that the chain gave.' }),
    handle: t.field({ type: NameFilter, description: 'Name they have now.' }),
    account: t.field({ type: AccountFilter, description: 'An account that is or was theirs: root, controller or staking.' }),
    text: t.string({
      description: 'What a person types to find somebody: a part of a handle they have or had, a number, or an account in any spelling.',
    }),
  }),
})
export type MembershipWhere = typeof MembershipWhereInput.$inferInput

const MembershipOrderField = builder.enumType('MembershipOrderField', {
  description: 'What memberships can be sorted by.',
  values: {
    NUMBER: { value: 'number', description: 'Number that the chain gave.' },
    HANDLE: { value: 'handle', description: 'Name they have now.' },
    JOINED_AT: { value: 'joinedAt', description: 'When they joined.' },
  },
} as const)

export const MembershipOrderInput = builder.inputType('MembershipOrder', {
  description: 'One sort key of memberships.',
  fields: (t) => ({
    field: t.field({ type: MembershipOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type MembershipOrder = typeof MembershipOrderInput.$inferInput
