import {
  type AccountId,
  type Block,
  BlockHash,
  ChainId,
  type Fact,
  Height,
  ownerOf,
  type SlotTiming,
  Timestamp,
  timeOfSlot,
} from '@secretariat/shared'
import type { Database } from '../client.js'
import { ensureChain } from '../store/chains.js'
import { commit } from '../store/commit.js'
import { prepareRanges } from '../store/ranges.js'
import { alpha } from './write-history.js'

/** A block of a chain that is told by its slots: how many lie empty before it, and under which version it is made. */
export interface Told {
  readonly skipped: number
  readonly version: number
  /** Somebody who has no slot there; its owner when absent. */
  readonly author?: AccountId
}

/** Blocks from the second one on, as an indexer reads them; the first one has no producer. */
export function antelopeBlocks(
  start: number,
  told: readonly Told[],
  rosters: readonly (readonly AccountId[])[],
  timing: SlotTiming,
): Block[] {
  const blocks: Block[] = [blockAt(1, start, { skipped: 0, version: 0 }, null, timing)]
  let slot = start
  for (const [index, each] of told.entries()) {
    slot += each.skipped + 1
    const owner = ownerOf(slot, rosters[each.version] ?? [], timing)
    blocks.push(blockAt(index + 2, slot, each, each.author ?? owner, timing))
  }
  return blocks
}

function blockAt(height: number, slot: number, { skipped, version }: Told, author: AccountId | null, timing: SlotTiming): Block {
  const hash = BlockHash(height.toString(16).padStart(64, '0'))
  const place = { chain: ChainId('alpha'), height: Height(height), hash, time: Timestamp(timeOfSlot(slot, timing)) }
  return { ...place, author, slot, skipped: height <= 2 ? null : skipped, spec: version }
}

/** Writes these blocks of one chain, a batch of them at a time, each with what happened in it. */
export async function writeBlocks(
  db: Database,
  blocks: readonly Block[],
  facts: readonly Fact[],
  timing: SlotTiming,
  size = 1000,
): Promise<void> {
  const [first, last] = [blocks.at(0), blocks.at(-1)]
  if (first === undefined || last === undefined) return
  const id = first.chain
  const own = { family: 'antelope', profile: timing.repetitions === 1 ? 'eosc' : 'antelope', ss58Prefix: null }
  const genesis = BlockHash('a'.repeat(64))
  await ensureChain(db, { ...alpha, ...own, id, genesis, slotIntervalMs: timing.intervalMs, slotRepetitions: timing.repetitions })
  const [range] = await prepareRanges(db, id, { first: first.height, last: last.height })
  if (range === undefined) return
  let from: Parameters<typeof commit>[1]['from'] = range
  for (let at = 0; at < blocks.length; at += size) {
    const batch = batchOf(blocks.slice(at, at + size), facts)
    await commit(db, { range, from, ...batch })
    from = { ...from, ...batch.to }
  }
}

function batchOf(blocks: readonly Block[], facts: readonly Fact[]) {
  const [first, last] = [blocks.at(0), blocks.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A batch has a block')
  const parentHash = BlockHash((first.height - 1).toString(16).padStart(64, '0'))
  const own = facts.filter(({ height }) => height >= first.height && height <= last.height)
  return { to: { height: last.height, hash: last.hash }, parentHash, blocks, facts: own }
}
