import * as z from 'zod/mini'

export const denominators = ['ELIGIBLE', 'DECIDED', 'ALL_IN_TERM'] as const
export type Denominator = (typeof denominators)[number]
export const averages = ['POOLED', 'MEAN_OF_TERMS'] as const
export type Average = (typeof averages)[number]

/** What the board can be ordered by, in the words of the address and of the API. */
export const boardSorts = {
  participation: 'PARTICIPATION',
  votes: 'VOTES',
  agreement: 'AGREEMENT',
  time: 'BLOCKS_TO_VOTE',
  created: 'PROPOSALS_CREATED',
  executed: 'PROPOSALS_EXECUTED',
  posts: 'POSTS',
  stake: 'OWN_STAKE',
  backing: 'BACKING',
  reward: 'REWARD',
  won: 'ELECTIONS_WON',
  lost: 'ELECTIONS_LOST',
  terms: 'TERMS',
  member: 'MEMBER',
} as const
export type BoardSort = keyof typeof boardSorts
const sorts = Object.keys(boardSorts).filter((name): name is BoardSort => name in boardSorts)

const boardSearch = z.object({
  after: said(z.string()),
  before: said(z.string()),
  dir: said(z.enum(['asc', 'desc'])),
  sort: said(z.enum(sorts)),
  by: said(z.enum(denominators)),
  average: said(z.enum(averages)),
  terms: said(
    z.pipe(
      z.transform((value) => (typeof value === 'string' ? value.split(',').map(Number) : value)),
      z.array(z.int().check(z.positive())).check(z.minLength(1), z.maxLength(100)),
    ),
  ),
})
export type BoardSearch = Partial<z.infer<typeof boardSearch>>
export const parseBoardSearch = (raw: Record<string, unknown>): BoardSearch => boardSearch.parse(raw)

function said<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z.optional(schema), undefined)
}
