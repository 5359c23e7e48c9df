import { pageOf } from '../../ui/page-of.js'
import type { MotionVariables } from './fund.graphql.js'
import { type FundSearch, openStages } from './search.js'

/** What the address asks for, in the words of the API. */
export function motionsQuery(chain: string, search: FundSearch): MotionVariables {
  const { stage, title, proposer } = search
  const where = {
    ...(stage === undefined ? {} : { stage: { eq: stage } }),
    ...(title === undefined ? {} : { title: { contains: title } }),
    ...(proposer === undefined ? {} : { proposer: { eq: proposer } }),
  }
  return { chain, where, ...pageOf(search) }
}

/** So many motions that can still move on are shown at once; the table has all. */
export const mostOpen = 40

export function openQuery(chain: string): MotionVariables {
  return { chain, where: { stage: { in: openStages } }, first: mostOpen }
}

/** All pages of the list, as CSV. */
export function motionsCsv({ chain, where }: MotionVariables): string {
  return `/v1/fund-motions.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
