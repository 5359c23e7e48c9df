import type { ChainId, Height } from '@secretariat/shared'
import type { ColumnType, Generated } from 'kysely'

/** The last look at what stands in a chain's tables. What it saw is in facts; the looks that saw nothing new are only here. */
export interface SampleTable {
  chain: ChainId
  name: string
  /** The slot whose state it tells, the time, and the last final block then; null before the first look that succeeded. */
  slot: Filled<number>
  takenAt: Filled<Date>
  height: Filled<Height>
  /** Digests of what that look saw, so that only what changes becomes a fact. */
  seen: Generated<readonly string[]>
  /** Why the last attempt failed; null where it succeeded. */
  error: Filled<string>
  triedAt: Date
}

/** Null until it is known. */
type Filled<T> = ColumnType<T | null, T | null | undefined, T | null>
