import { z } from 'zod'
import { blockIfAny, count, measure, person, recordSchema, stated, statedUnits, words } from './record.js'

/** A target as it was published. Rewards are in units of USD. */
export const kpiRecorded = recordSchema.extend({
  kind: z.literal('kpi.recorded'),
  kpi: z.string(),
  round: count,
  section: words,
  title: z.string(),
  reward: statedUnits,
  poolFactor: measure,
  distribution: words,
  grading: words,
  measure: words,
  evidence: words,
  measurable: z.enum(['on-chain', 'off-chain', 'human']).nullable(),
  active: words,
  starts: blockIfAny,
  deadline: blockIfAny,
  annihilation: words,
  rewarded: statedUnits,
  source: words,
})

/** What one member got for one target. */
export const kpiResultRecorded = recordSchema.extend({
  kind: z.literal('kpi-result.recorded'),
  kpi: z.string(),
  ...person,
  reward: statedUnits,
  voted: count,
  points: measure,
})

/** A round: its dates where they are known, its sums as they are stated. */
export const kpiRoundRecorded = recordSchema.extend({
  kind: z.literal('kpi-round.recorded'),
  ...stated,
  round: z.number().int().nonnegative(),
  rewardPrinted: words,
  councilMembers: count,
  electionRound: count,
  starts: blockIfAny,
  ends: blockIfAny,
  deadline: blockIfAny,
  possible: statedUnits,
  /** In units of USD, and the same in the asset. */
  total: statedUnits,
  totalNative: statedUnits,
})

export const kpiEarningRecorded = recordSchema.extend({
  kind: z.literal('kpi-earning.recorded'),
  ...stated,
  ...person,
  round: z.number().int().nonnegative(),
  reward: statedUnits,
  rewardNative: statedUnits,
})

/** A line of the leaderboard of earnings. */
export const kpiStandingRecorded = recordSchema.extend({
  kind: z.literal('kpi-standing.recorded'),
  ...stated,
  ...person,
  earned: statedUnits,
  earnedNative: statedUnits,
  elected: count,
  perElection: measure,
  perElectionNative: measure,
})

/** The number of a target, found in titles of proposals. */
export const kpiTitleRecorded = recordSchema.extend({
  kind: z.literal('kpi-title.recorded'),
  kpi: z.string(),
  title: z.string(),
  proposals: z.array(z.string()).readonly(),
  approved: z.boolean().nullable(),
})

export const recordedKpiFacts = [
  kpiRecorded,
  kpiResultRecorded,
  kpiRoundRecorded,
  kpiEarningRecorded,
  kpiStandingRecorded,
  kpiTitleRecorded,
] as const
