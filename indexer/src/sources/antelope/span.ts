import { RetryableError } from '@secretariat/shared'
import type { AntelopeProfile } from '../../profiles/antelope/profile.js'
import type { Span } from '../source.js'
import type { Anchor } from './agreement.js'
import { MismatchError, openBlock, type RawBlock } from './block.js'
import type { Nodeos } from './nodeos.js'
import { persist } from './persist.js'
import { askBlock } from './questions.js'

/** A span of blocks and the one before it, which the first block of a chain does not have. */
export interface RawSpan {
  readonly parent: RawBlock | undefined
  readonly blocks: readonly RawBlock[]
}

/** Fetches a span. Heights are asked for beside each other, so the ids of parents prove that the answers are one chain. */
export async function fetchSpan(
  node: Nodeos,
  { first, last }: Span,
  profile: AntelopeProfile,
  agreed: Anchor | undefined,
): Promise<RawSpan> {
  const from = Math.max(1, first - 1)
  const heights = Array.from({ length: last - from + 1 }, (_, i) => from + i)
  const fetched = await Promise.all(heights.map((height) => fetchBlock(node, height, profile)))
  for (const [i, block] of fetched.entries()) requireLinked(node, fetched[i - 1], block, agreed)
  const [parent, ...blocks] = fetched
  return from < first ? { parent, blocks } : { parent: undefined, blocks: fetched }
}

/** Times a block is asked for whose bytes do not make its id: they may have been cut on the way. */
const ASKED = 3

/** A block whose id and transactions are proven. */
export function fetchBlock(node: Nodeos, height: number, profile: AntelopeProfile): Promise<RawBlock> {
  const fetch = async () => openBlock(await askBlock(node, height), { height, url: node.url }, profile)
  return persist(fetch, ASKED, (error) => error instanceof MismatchError)
}

function requireLinked(node: Nodeos, before: RawBlock | undefined, block: RawBlock, agreed: Anchor | undefined): void {
  if (before !== undefined && block.parentHash !== before.hash) {
    throw new RetryableError(
      `${node.url} answered block ${block.height} that does not follow its block ${before.height}: it changed its mind between two answers`,
    )
  }
  if (before !== undefined && block.slot <= before.slot) {
    throw new RetryableError(`${node.url} answered block ${block.height} of a time before that of block ${before.height}`)
  }
  if (agreed?.height === block.height && agreed.hash !== block.hash) {
    throw new RetryableError(`${node.url} answered block ${block.height} as ${block.hash}, and it was agreed to be ${agreed.hash}`)
  }
}
