import type { AccountId } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

/** Written as digits. */
type Numbers = ColumnType<readonly number[], readonly string[]>

/** Who may act under a permission from a place of the chain on. Levels are written `actor@permission`. */
export interface AuthorityStateTable extends Placed {
  account: AccountId
  permission: string
  /** Null where nobody says. */
  parent: string | null
  /** Null where the account has no such permission. */
  threshold: number | null
  /** Keys with a weight. */
  keys: number
  /** Accounts with a weight, and their weights in the same order. */
  levels: readonly string[]
  weights: Numbers
  /** Seconds of delay that have a weight, and the weights. */
  waits: Numbers
  waitWeights: Numbers
  /** Whether a look at the node told it, and no action. */
  sampled: boolean
}
