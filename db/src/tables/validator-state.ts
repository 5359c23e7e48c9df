import type { AccountId, AssetId, ChainId, FactId, Height } from '@secretariat/shared'

/** A session from its first block to the next one's. */
interface SessionSpanView {
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

/** An era from its first block to the next one's; the last one runs. */
interface EraSpanView {
  chain: ChainId
  era: number
  /** The payment that ended it. */
  factId: FactId | null
  fromHeight: Height | null
  fromAt: Date | null
  untilHeight: Height | null
  untilAt: Date | null
  payout: bigint | null
  remainder: bigint | null
  asset: AssetId | null
}

/** Blocks of a validator in a session. */
interface ValidatorSessionView {
  chain: ChainId
  session: number
  era: number | null
  fromHeight: Height
  fromAt: Date
  untilHeight: Height | null
  validator: AccountId
  /** An even share of the slots. */
  expected: number | null
  /** Null where an author is unknown. */
  authored: number | null
  offline: boolean | null
}

interface Tally {
  sessions: number
  /** Sessions of which both the slots and all authors are known; `expected` and `authored` are sums over these. */
  knownSessions: number
  expected: number
  authored: number
  /** Sessions without a sign of life. */
  offline: number
}

/** Blocks of a validator in an era. */
interface ValidatorTallyView extends Tally {
  chain: ChainId
  era: number
  validator: AccountId
}

/** A validator in an era; null is not known. */
interface ValidatorEraView extends Record<keyof Tally, number | null> {
  chain: ChainId
  era: number
  validator: AccountId
  points: number | null
  totalPoints: number | null
  totalStake: bigint | null
  stake: bigint | null
  ownStake: bigint | null
  nominators: number | null
  /** Parts of a thousand million. */
  commission: number | null
  eraPayout: bigint | null
  /** Share of the pay of the era, before commission. */
  earned: bigint | null
  asset: AssetId | null
  slashes: number
  claimedHeight: Height | null
  /** All parts of the claim, those of nominators too. */
  claimed: bigint | null
}

type ValidatorStanding = 'active' | 'waiting' | 'left'

/** Where a validator stands now. */
interface ValidatorStandingView {
  chain: ChainId
  validator: AccountId
  standing: ValidatorStanding
  factId: FactId
  height: Height
}

/** Views of validators. */
export interface ValidatorViews {
  sessionSpan: SessionSpanView
  eraSpan: EraSpanView
  validatorSession: ValidatorSessionView
  validatorTally: ValidatorTallyView
  validatorEra: ValidatorEraView
  validatorStanding: ValidatorStandingView
}
