import type { AccountId, AssetId, ChainId, FactOf, Height } from '@secretariat/shared'
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

/** What stood behind a validator in an era and what it kept; null where the state held none. */
export interface EraStakeTable extends Placed {
  era: number
  validator: AccountId
  total: bigint | null
  own: bigint | null
  asset: AssetId | null
  nominators: number | null
  /** Parts of a thousand million. */
  commission: number | null
  blocked: boolean | null
  stakedAt: Date
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

/** Sums over blocks that are kept: no facts make them, and they can be made again from what is read. */
export interface Tallies {
  eraTally: EraTallyTable
  authorStretch: AuthorStretchTable
}

/** Blocks of a validator in an era all of whose blocks are read: a sum over `validator_session` that is kept. */
interface EraTallyTable {
  chain: ChainId
  era: number
  validator: AccountId
  sessions: number
  /** Sessions of which both the slots and all authors are known; the sums are over these. */
  knownSessions: number
  expected: number
  authored: number
  offline: number
}

/** Blocks per author of a stretch of heights all of which are read. */
interface AuthorStretchTable {
  chain: ChainId
  stretch: number
  author: AccountId | null
  blocks: number
  lastHeight: Height
}
