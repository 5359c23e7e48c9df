import type { ChainId } from '@secretariat/shared'
import { GraphQLError } from 'graphql'
import type { Loaders } from '../../context.js'

/** The span of read blocks that holds this one. Any other block is refused with the range: the nearest known one may say something else. */
export async function spanAround(load: Loaders, chain: ChainId, height: number) {
  const spans = await load.coverage.load(chain)
  const span = spans.find(({ first, last }) => first <= height && height <= last)
  if (span !== undefined) return span
  const known = spans.map(({ first, last }) => `${first}–${last}`).join(', ') || 'none'
  throw new GraphQLError(`Block ${height} of ${chain} is not read; these are: ${known}`, { extensions: { code: 'AS_OF_UNAVAILABLE' } })
}
