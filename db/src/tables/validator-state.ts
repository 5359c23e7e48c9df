import type { AccountId, AssetId, ChainId, FactId, Height } from '@secretariat/shared'

/** View: a session from its first block to the next one's. */
export interface SessionSpanView {
  factId: FactId
  chain: ChainId
  session: number
  fromHeight: Height
  fromAt: Date
  untilHeight: Height | null
  untilAt: Date | null
  slots: number | null
  validatorSet: FactId | null
  validators: readonly AccountId[] | null
  era: number | null
}

/** View: blocks of a validator in a session. */
export interface ValidatorSessionView {
  chain: ChainId
  session: number
  era: number | null
  fromHeight: Height
  untilHeight: Height | null
  validator: AccountId
  /** An even share of the slots. */
  expected: number | null
  /** Null where an author is unknown. */
  authored: number | null
  offline: boolean | null
}

/** View: points of a validator in an era. */
export interface ValidatorEraView {
  factId: FactId
  chain: ChainId
  era: number
  validator: AccountId
  points: number
  totalPoints: number
  totalStake: bigint | null
  eraPayout: bigint | null
  /** Share of the pay of the era, before commission. */
  earned: bigint | null
  asset: AssetId | null
  /** Parts of a thousand million; null where it was set before reading began. */
  commission: number | null
  slashes: number
  claimedHeight: Height | null
}
