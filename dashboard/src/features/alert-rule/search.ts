import * as z from 'zod/mini'
import { paging, said } from '../../search.js'
import { readingStates } from './alert-rule.graphql.js'

/** Which of the values that rules measured are listed. */
const rulesSearch = z.object({
  after: paging.after,
  before: paging.before,
  rule: said(z.string().check(z.regex(/^[a-z][a-z-]{1,63}$/))),
  state: said(z.enum(readingStates)),
})
export type RulesSearch = Partial<z.infer<typeof rulesSearch>>
export const parseRulesSearch = (raw: Record<string, unknown>): RulesSearch => rulesSearch.parse(raw)
