import type { BoardSort } from './search.js'

/** Columns of figures, in their order. */
export const boardColumns = [
  'terms',
  'participation',
  'votes',
  'agreement',
  'time',
  'executed',
  'posts',
  'stake',
  'backing',
  'reward',
  'won',
] as const satisfies readonly BoardSort[]
export type BoardColumn = (typeof boardColumns)[number]
