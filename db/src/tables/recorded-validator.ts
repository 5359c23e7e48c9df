import type { AccountId, AssetId, Height } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** Validators in one term. */
export interface RecordedValidatorTermTable extends Placed {
  network: string
  term: string
  fromHeight: Height | null
  untilHeight: Height | null
  asset: AssetId
  rewards: bigint | null
  issuanceOpening: bigint | null
  issuanceClosing: bigint | null
  blockTime: number | null
  activeOpening: number | null
  activeClosing: number | null
  slotsOpening: number | null
  slotsClosing: number | null
  stakeOpening: bigint | null
  stakeClosing: bigint | null
  impliedApr: number | null
  stakeShare: number | null
}

/** What one validator scored over all recorded eras. */
export interface RecordedValidatorPointsTable extends Placed {
  network: string
  validator: AccountId
  eras: number | null
  firstEra: number | null
  lastEra: number | null
  points: number | null
  asset: AssetId
  reward: bigint | null
}

/** Offences of one era. */
export interface RecordedOffencesTable extends Placed {
  network: string
  era: number
  offences: number
}

/** A figure of a leaderboard kept by hand: of a member, or of the whole council where `handle` is null; `term` is null for what it states over all terms. */
export interface RecordedLeaderboardFigureTable extends Placed {
  network: string
  handle: string | null
  name: string
  section: string | null
  term: string | null
  value: number | null
}
