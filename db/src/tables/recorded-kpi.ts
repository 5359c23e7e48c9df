import type { AssetId, Height, MemberId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** A target as it was published; rewards in units of USD. */
export interface RecordedKpiTable extends Placed {
  network: string
  kpi: string
  round: number | null
  section: string | null
  title: string
  reward: bigint | null
  poolFactor: number | null
  distribution: string | null
  grading: string | null
  measure: string | null
  evidence: string | null
  measurable: 'on-chain' | 'off-chain' | 'human' | null
  active: string | null
  starts: Height | null
  deadline: Height | null
  annihilation: string | null
  rewarded: bigint | null
  source: string | null
}

/** What one member got for one target, in units of USD. */
export interface RecordedKpiResultTable extends Placed {
  network: string
  kpi: string
  handle: string
  member: MemberId | null
  reward: bigint | null
  voted: number | null
  points: number | null
}

/** A round of targets: dates where they are known, and its sums as they are stated: `possible` and `total` in units of USD. */
export interface RecordedKpiRoundTable extends Placed {
  network: string
  round: number
  rewardPrinted: string | null
  councilMembers: number | null
  electionRound: number | null
  starts: Height | null
  ends: Height | null
  deadline: Height | null
  asset: AssetId
  possible: bigint | null
  total: bigint | null
  totalNative: bigint | null
}

/** What one member earned in one round: in units of USD, and in the asset. */
export interface RecordedKpiEarningTable extends Placed {
  network: string
  round: number
  handle: string
  member: MemberId | null
  asset: AssetId
  reward: bigint | null
  rewardNative: bigint | null
}

/** A line of the leaderboard of earnings, as it is printed. */
export interface RecordedKpiStandingTable extends Placed {
  network: string
  handle: string
  member: MemberId | null
  asset: AssetId
  earned: bigint | null
  earnedNative: bigint | null
  elected: number | null
  perElection: number | null
  perElectionNative: number | null
}

/** The number of a target that stands in titles of proposals. */
export interface RecordedKpiTitleTable extends Placed {
  network: string
  kpi: string
  title: string
  proposals: readonly string[]
  approved: boolean | null
}
