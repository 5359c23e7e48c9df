import { builder } from '../../builder.js'
import { AccountFilter } from '../base/filter.js'

export const ContractPart = builder.enumType('ContractPart', {
  description: 'What an account with a contract has.',
  values: {
    CODE: { value: 'code', description: 'The program.' },
    ABI: { value: 'abi', description: 'How its actions and tables are read.' },
  } as const,
})

const ContractPartFilter = builder.inputType('ContractPartFilter', {
  description: 'Condition on the part.',
  fields: (t) => ({ eq: t.field({ type: ContractPart, description: 'Equal to this.' }) }),
})

export const ContractChangeWhereInput = builder.inputType('ContractChangeWhere', {
  description: 'Which changes: all conditions hold. An explicit null is an error.',
  fields: (t) => ({
    account: t.field({ type: AccountFilter, description: 'Whose code or ABI.' }),
    part: t.field({ type: ContractPartFilter, description: 'Code or ABI.' }),
  }),
})
export type ContractChangeWhere = typeof ContractChangeWhereInput.$inferInput

export const UnreadActionWhereInput = builder.inputType('UnreadActionWhere', {
  description: 'Which actions: all conditions hold. An explicit null is an error.',
  fields: (t) => ({ contract: t.field({ type: AccountFilter, description: 'Whose actions.' }) }),
})
export type UnreadActionWhere = typeof UnreadActionWhereInput.$inferInput
