import type { Database } from '@secretariat/db'
import type { BlockHash } from '@secretariat/shared'

/** What a chain's source is opened with, whatever its family. */
export interface Opening {
  readonly db: Database
  /** What identifies the chain that is wanted; undefined when the first endpoint decides. */
  readonly genesis: BlockHash | undefined
  /** Time without any answer after which the source fails instead of trying on; undefined tries for ever. */
  readonly giveUpAfterMs: number | undefined
  /** Told of each failure, and by null that answers come again. */
  readonly onTrouble: (problem: string | null) => void
}
