import type { Block } from '../block.js'
import { ChainId, Height } from '../ids.js'
import { Timestamp } from '../time.js'
import { hashOf } from './ids.js'

/** A block of the chain `alpha`, one every six seconds. */
export function block(height: number, overrides: Partial<Block> = {}): Block {
  return {
    chain: ChainId('alpha'),
    height: Height(height),
    hash: hashOf(height),
    time: Timestamp(height * 6000),
    author: null,
    slot: null,
    skipped: null,
    spec: 1,
    ...overrides,
  }
}
