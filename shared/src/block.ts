import type { AccountId, BlockHash, ChainId, Height } from './ids.js'
import type { Timestamp } from './time.js'

/** A block as the store keeps it: columns, not facts, because there are millions of them. */
export interface Block {
  readonly chain: ChainId
  readonly height: Height
  readonly hash: BlockHash
  readonly time: Timestamp
  /** Who made it; null where the state that tells is not known. */
  readonly author: AccountId | null
  /** Place in time, counted by the chain's consensus; null where the header names none. */
  readonly slot: number | null
  /** Slots between the parent and this block that no block filled; null where either slot is unknown. */
  readonly skipped: number | null
  /** Version of the runtime that made the block's events. */
  readonly spec: number
}
