import type { AccountId, AssetId, RecordId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** What happened to the chain as a whole; a column that means nothing for the decree is null. */
export interface DecreeTable extends Placed {
  decree: 'constitution-amended' | 'signal-raised' | 'runtime-upgraded' | 'tokens-burned' | 'token-sale-finalized'
  text: string | null
  hash: string | null
  /** Of a runtime's code, in bytes. */
  length: number | null
  account: AccountId | null
  token: RecordId | null
  amount: bigint | null
  asset: AssetId | null
  decreedAt: Date
}

/** A setting from here on: an amount, or a plain number where `asset` is null. */
export interface ParameterTable extends Placed {
  parameter: string
  value: bigint
  asset: AssetId | null
  setAt: Date
}

/** All tokens there are, as the state says. */
export interface IssuanceTable extends Placed {
  amount: bigint
  asset: AssetId
  statedAt: Date
}
