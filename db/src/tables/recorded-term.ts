import type { AssetId, FactOf, Height, ListingStatus, MemberId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** A term of a council as its reports describe it; `fromHeight` and `untilHeight` are both inclusive, `printed…` is what the report says. */
export interface RecordedTermTable extends Placed {
  network: string
  term: string
  position: number
  number: string | null
  fromHeight: Height | null
  untilHeight: Height | null
  basis: string | null
  printedFrom: Height | null
  printedUntil: Height | null
  printedRound: number | null
  chainRound: number | null
  kpiRound: number | null
  startDate: string | null
  endDate: string | null
  reportDate: string | null
  blockTime: number | null
  secretary: string | null
  deputy: string | null
  report: string | null
  tokenomicsReport: string | null
  asset: AssetId
  mintOpening: bigint | null
  mintClosing: bigint | null
  mintTotal: bigint | null
  mintPercent: number | null
  mintSpending: bigint | null
  mintPay: bigint | null
  budgetTotal: bigint | null
  budgetUsed: bigint | null
  budgetProposal: number | null
  created: number | null
  executed: number | null
  canceled: number | null
  rejected: number | null
  slashed: number | null
  expired: number | null
  passedOn: number | null
  notEnoughCapacity: number | null
  executionFailed: number | null
  finalizeHours: number | null
  meanFinalizeHours: number | null
  ownStake: bigint | null
  voterStake: bigint | null
  totalStake: bigint | null
  applicants: number | null
  applicantStake: bigint | null
  electionVotes: number | null
  issues: readonly string[]
}

/** A figure of a report of a term: a value, or what it was when the term opened and closed. `unit` is an asset, or what is counted. */
export interface RecordedFigureTable extends Placed {
  network: string
  term: string
  section: FactOf<'figure.recorded'>['section']
  name: string
  unit: string
  opening: bigint | null
  closing: bigint | null
  value: bigint | null
  block: Height | null
}

/** A member of a council in one term; `votes` is how many votes the report says that they cast. */
export interface RecordedSeatTable extends Placed {
  network: string
  term: string
  position: number
  handle: string
  member: MemberId | null
  account: string | null
  asset: AssetId
  votes: number | null
  ownStake: bigint | null
  voterStake: bigint | null
}

/** A proposal as the report of one term lists it, by the term that created it or took it over. */
export interface RecordedListingTable extends Placed {
  network: string
  term: string
  proposal: number | null
  title: string
  type: string | null
  asset: AssetId
  amount: bigint | null
  amountPrinted: string | null
  destination: string | null
  status: ListingStatus | null
  statusPrinted: string | null
  failure: string | null
  finalizeBlocks: number | null
  finalizeHours: number | null
  creator: string | null
  participants: readonly string[]
  link: number | null
}

/** A seat as it was won; `operatorStake` is the part of the operator of the network in `backersStake`. */
export interface RecordedElectionSeatTable extends Placed {
  network: string
  term: string
  position: number
  round: number | null
  termEnds: Height | null
  handle: string
  member: MemberId | null
  asset: AssetId
  ownStake: bigint | null
  backersStake: bigint | null
  operatorStake: bigint | null
  totalStake: bigint | null
}

/** Somebody who backed a seat. */
export interface RecordedBackerTable extends Placed {
  network: string
  term: string
  seat: string
  position: number
  handle: string
  member: MemberId | null
  asset: AssetId
  stake: bigint | null
}

/** A worker of a group, as the report of a term lists them. */
export interface RecordedWorkerTable extends Placed {
  network: string
  term: string
  group: string
  worker: number | null
  handle: string
  status: string | null
  asset: AssetId
  rewardPerBlock: bigint | null
  termReward: bigint | null
  totalReward: bigint | null
}
