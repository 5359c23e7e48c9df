import { BlockHash, ChainId, type Fact, Height } from '@secretariat/shared'
import { block, hashOf } from '@secretariat/shared/testing'
import type { Database } from '../client.js'
import { ensureChain } from '../store/chains.js'
import { type Batch, commit } from '../store/commit.js'
import { prepareRanges, type Range } from '../store/ranges.js'

/** The chain of the tests, as the store knows it. */
export const alpha = {
  id: ChainId('alpha'),
  family: 'substrate',
  profile: 'collective',
  genesis: BlockHash(hashOf(0)),
  displayName: 'Alpha',
  ss58Prefix: 42,
  demo: false,
  slotIntervalMs: null,
  slotRepetitions: null,
}

/** The next `count` blocks of a range of `alpha`, with those of `facts` that happened in them. */
export function nextBatch(range: Range, count: number, facts: readonly Fact[] = []): Batch {
  const to = Height(range.height + count)
  return {
    range,
    from: range,
    to: { height: to, hash: hashOf(to) },
    parentHash: hashOf(range.height),
    blocks: Array.from({ length: count }, (_, i) => block(range.height + 1 + i)),
    facts: facts.filter(({ height }) => height > range.height && height <= to),
  }
}

/** Reads the blocks of `alpha` from `first` to `last` with these facts, as an indexer would. */
export async function writeHistory(db: Database, facts: readonly Fact[], { first = 1, last = 100 } = {}): Promise<void> {
  await ensureChain(db, alpha)
  const ranges = await prepareRanges(db, alpha.id, { first: Height(first), last: Height(last) })
  for (const range of ranges) await commit(db, nextBatch(range, (range.last ?? last) - range.height, facts))
}
