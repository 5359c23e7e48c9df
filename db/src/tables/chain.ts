import type { AccountId, BlockHash, ChainId, Height } from '@secretariat/shared'
import type { ColumnType, GeneratedAlways } from 'kysely'

export interface ChainTable {
  id: ChainId
  family: string
  profile: string
  /** Null where only facts were imported and no node has told yet. */
  genesis: BlockHash | null
  displayName: string
  ss58Prefix: number | null
  demo: boolean
  /** Milliseconds of a slot, and slots that a producer has in a row; null on chains whose profile does not say. */
  slotIntervalMs: OptionalNumber
  slotRepetitions: OptionalNumber
}

type OptionalNumber = ColumnType<number | null, number | null | undefined, number | null>

export interface RuntimeTable {
  chain: ChainId
  spec: number
  metadata: Buffer
}

/** Heights to read and how far they are read: `height` is the last committed one, `first - 1` before any. */
export interface RangeTable {
  id: GeneratedAlways<number>
  chain: ChainId
  first: Height
  /** Null: the range follows the chain. */
  last: Height | null
  /** One less than `first` before anything is read, so -1 is possible. */
  height: number
  hash: BlockHash | null
  /** Parent of the block at `first`; null before it is read. */
  parentHash: BlockHash | null
}

export interface BlockTable {
  chain: ChainId
  height: Height
  hash: BlockHash
  time: Date
  author: AccountId | null
  slot: number | null
  skipped: number | null
  spec: number
}

/** What happened, as it was read. `hash` and `time` stand here too, because imported facts have no block rows. */
export interface FactTable {
  chain: ChainId
  height: Height
  locator: string
  kind: string
  ordinal: number
  hash: BlockHash
  time: Date
  /** The fact without its place and its kind. */
  data: unknown
}

/** What the indexer last said of a chain; a stale `updatedAt` means that no indexer runs. */
export interface ChainStatusTable {
  chain: ChainId
  state: 'connecting' | 'backfilling' | 'following' | 'stopped' | 'done'
  error: string | null
  endpoint: string | null
  finalized: Height | null
  finalizedAt: Date | null
  blocksPerSecond: number | null
  worker: string
  updatedAt: Date
}

/** The views that stand in the database, and the hash of the files they were made from. */
export interface ReadModelTable {
  name: string
  hash: string
}
