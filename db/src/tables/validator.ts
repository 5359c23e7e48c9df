import type { AccountId, AssetId, FactOf } from '@secretariat/shared'
import type { Placed } from './placed.js'

export interface SessionTable extends Placed {
  session: number
  startedAt: Date
}

/** Who makes the blocks after this one. */
export interface ValidatorSetTable extends Placed {
  session: number
  validators: readonly AccountId[]
  setAt: Date
}

export interface EraPaymentTable extends Placed {
  era: number
  payout: bigint
  remainder: bigint
  asset: AssetId
  paidAt: Date
}

export interface EraScoreTable extends Placed {
  era: number
  total: number
  /** Behind all validators of the era. */
  stake: bigint | null
  asset: AssetId | null
  scoredAt: Date
}

export interface EraPointsTable extends Placed {
  era: number
  validator: AccountId
  points: number
}

export interface EraChangeTable extends Placed {
  change: 'election-failed' | 'forced'
  mode: FactOf<'era.forced'>['mode'] | null
  changedAt: Date
}

interface OfValidator extends Placed {
  validator: AccountId
}

export interface PayoutTable extends OfValidator {
  era: number
  startedAt: Date
}

export interface ValidatorPreferenceTable extends OfValidator {
  /** Parts of a thousand million. */
  commission: number
  blocked: boolean
  preferredAt: Date
}

export interface ValidatorChangeTable extends OfValidator {
  change: 'chilled' | 'kicked'
  nominator: AccountId | null
  changedAt: Date
}

/** One row per validator without a sign of life in the session that ended. */
export interface ValidatorOfflineTable extends OfValidator {
  total: bigint
  own: bigint
  asset: AssetId
  reportedAt: Date
}

export interface SlashReportTable extends OfValidator {
  /** Parts of a thousand million of the stake. */
  fraction: number
  era: number
  reportedAt: Date
}

export interface OffenceTable extends Placed {
  offence: string
  timeslot: string
  reportedAt: Date
}

export interface StakeChangeTable extends Placed {
  account: AccountId
  change: 'bonded' | 'unbonded' | 'withdrawn' | 'rewarded' | 'slashed'
  amount: bigint
  asset: AssetId
  changedAt: Date
}
