import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

/** What the curve shows of a producer. */
export const measures = ['votes', 'rank'] as const
export type Measure = (typeof measures)[number]
/** The lists below the ranking. */
export const lists = ['votes', 'fixed', 'changes'] as const

const names = /^[a-z1-5.]{1,13}(,[a-z1-5.]{1,13}){0,7}$/

const voteSearch = z.object({
  ...paging,
  measure: said(z.enum(measures)),
  list: said(z.enum(lists)),
  /** Producers in the curve, with commas between them. */
  shown: said(z.string().check(z.regex(names))),
  producer: said(z.string().check(z.regex(/^[a-z1-5.]{1,13}$/))),
  voter: said(z.string().check(z.regex(/^[a-z1-5.]{1,13}$/))),
  crossing: said(z.literal('yes')),
})
export type VoteSearch = Partial<z.infer<typeof voteSearch>>
export const parseVoteSearch = (raw: Record<string, unknown>): VoteSearch => voteSearch.parse(raw)
