import { z } from 'zod'
import { AccountId } from '../ids.js'
import { blockIfAny, count, measure, ofTerm, recordSchema, stated, statedUnits } from './record.js'

/** Validators in one term. */
export const validatorTermRecorded = recordSchema.extend({
  kind: z.literal('validator-term.recorded'),
  ...ofTerm,
  ...stated,
  from: blockIfAny,
  until: blockIfAny,
  rewards: statedUnits,
  issuanceOpening: statedUnits,
  issuanceClosing: statedUnits,
  blockTime: measure,
  activeOpening: count,
  activeClosing: count,
  slotsOpening: count,
  slotsClosing: count,
  stakeOpening: statedUnits,
  stakeClosing: statedUnits,
  impliedApr: measure,
  stakeShare: measure,
})

/** What one validator scored over all recorded eras. */
export const validatorPointsRecorded = recordSchema.extend({
  kind: z.literal('validator-points.recorded'),
  ...stated,
  validator: AccountId.schema,
  eras: count,
  firstEra: count,
  lastEra: count,
  points: count,
  reward: statedUnits,
})

export const offencesRecorded = recordSchema.extend({
  kind: z.literal('offences.recorded'),
  era: z.number().int().nonnegative(),
  offences: z.number().int().nonnegative(),
})

/** A figure of a hand-kept leaderboard: of the council as a whole, or of a member; `term` is null for what it states over all terms. */
export const leaderboardFigureRecorded = recordSchema.extend({
  kind: z.literal('leaderboard-figure.recorded'),
  handle: z.string().nullable(),
  name: z.string(),
  section: z.string().nullable(),
  term: ofTerm.term.nullable(),
  value: measure,
})

export const recordedValidatorFacts = [validatorTermRecorded, validatorPointsRecorded, offencesRecorded, leaderboardFigureRecorded] as const
