import { RetryableError } from '@secretariat/shared'
import type { Batch } from './commit.js'

/** Refuses a batch that is not the unbroken continuation of its range. */
export function checkBatch({ range, from, to, parentHash, blocks, facts }: Batch): void {
  const wrong = (what: string): never => {
    throw new RangeError(`Batch of ${range.chain} after ${from.height}: ${what}`)
  }
  // The node answered from two chains; its next answer may be of one.
  if (from.hash !== null && from.hash !== parentHash) {
    throw new RetryableError(
      `${range.chain}: block ${from.height + 1} has the parent ${parentHash}, but block ${from.height} is ${from.hash}`,
    )
  }
  if (blocks.length === 0 || blocks.length !== to.height - from.height) wrong(`${blocks.length} blocks up to ${to.height}`)
  if (range.last !== null && to.height > range.last) wrong(`reaches beyond ${range.last}`)
  blocks.forEach((block, i) => {
    if (block.chain !== range.chain || block.height !== from.height + 1 + i)
      wrong(`block ${block.height} of ${block.chain} stands at place ${i}`)
  })
  if (blocks.at(-1)?.hash !== to.hash) wrong(`its last block is not ${to.hash}`)
  const stray = facts.find(({ chain, height }) => chain !== range.chain || height <= from.height || height > to.height)
  if (stray !== undefined) wrong(`a fact of block ${stray.height} of ${stray.chain}`)
}
