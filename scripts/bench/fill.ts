import { type Batch, type Chain, commit, type Database, ensureChain, prepareRanges } from '@secretariat/db'
import { type AccountId, type Fact, Height } from '@secretariat/shared'
import { block, hashOf } from '@secretariat/shared/testing'

const BATCH = 5000

/** A chain that is written without a node. */
export interface Filling {
  readonly chain: Chain
  readonly blocks: number
  authorOf(height: number): AccountId
  /** What happened from one height to another, both included. */
  factsOf(first: number, last: number): readonly Fact[]
}

/** Writes a history through the product's own store. */
export async function fill(db: Database, { chain, blocks, authorOf, factsOf }: Filling): Promise<void> {
  await ensureChain(db, chain)
  const [range] = await prepareRanges(db, chain.id, { first: Height(1), last: null })
  if (range === undefined) throw new Error('There is nothing to write into')
  let from: Batch['from'] = { height: range.height, hash: range.hash }
  for (let first = 1; first <= blocks; first += BATCH) {
    const last = Math.min(blocks, first + BATCH - 1)
    const to = { height: Height(last), hash: hashOf(last) }
    const rows = Array.from({ length: last - first + 1 }, (_, i) => {
      const height = first + i
      return block(height, { chain: chain.id, author: authorOf(height), slot: height, skipped: 0 })
    })
    const facts = factsOf(first, last).map((fact) => ({ ...fact, chain: chain.id }))
    await commit(db, { range, from, to, parentHash: hashOf(first - 1), blocks: rows, facts })
    from = to
  }
}
