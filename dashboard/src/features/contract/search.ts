import * as z from 'zod/mini'
import { paging } from '../../search.js'

export const contractLists = ['unread', 'changes'] as const
export type ContractList = (typeof contractLists)[number]

const contractSearch = z.object({
  ...paging,
  list: z.catch(z.optional(z.enum(contractLists)), undefined),
  account: z.catch(z.optional(z.string()), undefined),
})
export type ContractSearch = Partial<z.infer<typeof contractSearch>>
export const parseContractSearch = (raw: Record<string, unknown>): ContractSearch => contractSearch.parse(raw)
