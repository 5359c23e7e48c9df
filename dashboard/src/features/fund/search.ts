import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

/** Stages of a motion from which it can still move on, in their order. */
export const openStages = ['PENDING', 'PUBLICITY', 'PAYABLE', 'REQUESTED'] as const
export const stages = [...openStages, 'PAID', 'REJECTED', 'LAPSED', 'TURNED_DOWN', 'CLOSED', 'UNKNOWN'] as const
export type Stage = (typeof stages)[number]

const fundSearch = z.object({
  ...paging,
  stage: said(z.enum(stages)),
  title: said(z.string().check(z.maxLength(100))),
  proposer: said(z.string().check(z.regex(/^[a-z1-5.]{1,13}$/))),
})
export type FundSearch = Partial<z.infer<typeof fundSearch>>
export const parseFundSearch = (raw: Record<string, unknown>): FundSearch => fundSearch.parse(raw)
