import type { BlockHash, ChainId, Height, Said, Timestamp } from '@secretariat/shared'
import type { ColumnType, Generated } from 'kysely'

/** The last look at what stands in a chain's tables. What it saw is in facts; the looks that saw nothing new are only here. */
export interface SampleTable {
  chain: ChainId
  name: string
  /** The slot in which it was due, the time, and the block whose state it tells; null before the first look that counts. */
  slot: Filled<number>
  takenAt: Filled<Date>
  height: Filled<Height>
  hash: Filled<BlockHash>
  /** Digests of what that look saw, so that only what changes becomes a fact. */
  seen: Generated<readonly string[]>
  /** Why the last attempt failed; null where it succeeded. */
  error: Filled<string>
  triedAt: Date
  /** Later looks whose blocks are not read yet, in order. */
  waiting: ColumnType<readonly WaitingLook[], string | undefined, string>
}

/** A look that counts once its block is read, if that is the one it saw. `takenAt` in milliseconds, as `time`. */
export interface WaitingLook {
  readonly slot: number
  readonly height: Height
  readonly hash: BlockHash
  readonly time: Timestamp
  readonly takenAt: number
  readonly said: readonly Said[]
}

/** Null until it is known. */
type Filled<T> = ColumnType<T | null, T | null | undefined, T | null>
