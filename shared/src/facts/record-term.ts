import { z } from 'zod'
import { listingStatuses } from '../record/status.js'
import { blockIfAny, count, day, measure, ofTerm, person, recordSchema, stated, statedUnits, words } from './record.js'

/** A term of a council as its reports describe it. `from` and `until` (both inclusive) are the blocks to use, `printed…` what the report says. */
export const termRecorded = recordSchema.extend({
  kind: z.literal('term.recorded'),
  ...ofTerm,
  ...stated,
  /** Place among all recorded terms of its council, on whatever chain. */
  position: z.number().int().nonnegative(),
  number: words,
  from: blockIfAny,
  until: blockIfAny,
  basis: words,
  printedFrom: blockIfAny,
  printedUntil: blockIfAny,
  printedRound: count,
  chainRound: count,
  kpiRound: count,
  startDate: day,
  endDate: day,
  reportDate: day,
  blockTime: measure,
  secretary: words,
  deputy: words,
  report: words,
  tokenomicsReport: words,
  mintOpening: statedUnits,
  mintClosing: statedUnits,
  mintTotal: statedUnits,
  mintPercent: measure,
  mintSpending: statedUnits,
  mintPay: statedUnits,
  budgetTotal: statedUnits,
  budgetUsed: statedUnits,
  budgetProposal: count,
  created: count,
  executed: count,
  canceled: count,
  rejected: count,
  slashed: count,
  expired: count,
  passedOn: count,
  notEnoughCapacity: count,
  executionFailed: count,
  finalizeHours: measure,
  meanFinalizeHours: measure,
  ownStake: statedUnits,
  voterStake: statedUnits,
  totalStake: statedUnits,
  applicants: count,
  applicantStake: statedUnits,
  electionVotes: count,
  /** Disagreements that whoever collected the record noted. */
  issues: z.array(z.string()).readonly(),
})

/** One figure of a term's tokenomics report: a value, or what it was when the term opened and closed. */
export const figureRecorded = recordSchema.extend({
  kind: z.literal('figure.recorded'),
  ...ofTerm,
  section: z.enum(['type', 'issuance', 'flow', 'mint', 'pool', 'refill', 'rate', 'count', 'validator', 'group']),
  name: z.string(),
  /** An asset for money; other units are counted in whole ones. */
  unit: z.string(),
  opening: statedUnits,
  closing: statedUnits,
  value: statedUnits,
  block: blockIfAny,
})

export const seatRecorded = recordSchema.extend({
  kind: z.literal('seat.recorded'),
  ...ofTerm,
  ...stated,
  ...person,
  account: words,
  /** Place in the table of the report. */
  position: z.number().int().positive(),
  votes: count,
  ownStake: statedUnits,
  voterStake: statedUnits,
})

/** A proposal as the report of one term lists it; one that is passed on is listed again by the next. */
export const listingRecorded = recordSchema.extend({
  kind: z.literal('listing.recorded'),
  ...ofTerm,
  ...stated,
  proposal: count,
  title: z.string(),
  type: words,
  /** Null where what is printed is no amount. */
  amount: statedUnits,
  amountPrinted: words,
  destination: words,
  status: z.enum(listingStatuses).nullable(),
  statusPrinted: words,
  failure: words,
  finalizeBlocks: count,
  finalizeHours: measure,
  creator: words,
  participants: z.array(z.string()).readonly(),
  link: count,
})

/** A seat as the chain showed it when it was won, with everybody who backed it. */
export const electionSeatRecorded = recordSchema.extend({
  kind: z.literal('election-seat.recorded'),
  ...ofTerm,
  ...stated,
  ...person,
  position: z.number().int().positive(),
  round: count,
  termEnds: blockIfAny,
  ownStake: statedUnits,
  backersStake: statedUnits,
  /** What the operator of the network put on it. */
  operatorStake: statedUnits,
  totalStake: statedUnits,
  backers: z.array(z.object({ ...person, stake: statedUnits })).readonly(),
})

export const workerRecorded = recordSchema.extend({
  kind: z.literal('worker.recorded'),
  ...ofTerm,
  ...stated,
  group: z.string(),
  worker: count,
  handle: z.string(),
  status: words,
  rewardPerBlock: statedUnits,
  termReward: statedUnits,
  totalReward: statedUnits,
})

export const recordedTermFacts = [
  termRecorded,
  figureRecorded,
  seatRecorded,
  listingRecorded,
  electionSeatRecorded,
  workerRecorded,
] as const
