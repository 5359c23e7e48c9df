import type { FactOf } from '@secretariat/shared'
import { unitsOf } from './columns.js'
import { placed } from './placed.js'
import { type Projector, projector, rowPerFact } from './projector.js'

function moneyOf(fact: FactOf<'term.recorded'>) {
  return {
    mintOpening: unitsOf(fact.mintOpening),
    mintClosing: unitsOf(fact.mintClosing),
    mintTotal: unitsOf(fact.mintTotal),
    mintPercent: fact.mintPercent,
    mintSpending: unitsOf(fact.mintSpending),
    mintPay: unitsOf(fact.mintPay),
    budgetTotal: unitsOf(fact.budgetTotal),
    budgetUsed: unitsOf(fact.budgetUsed),
    budgetProposal: fact.budgetProposal,
  }
}

function overviewOf(fact: FactOf<'term.recorded'>) {
  return {
    created: fact.created,
    executed: fact.executed,
    canceled: fact.canceled,
    rejected: fact.rejected,
    slashed: fact.slashed,
    expired: fact.expired,
    passedOn: fact.passedOn,
    notEnoughCapacity: fact.notEnoughCapacity,
    executionFailed: fact.executionFailed,
    finalizeHours: fact.finalizeHours,
    meanFinalizeHours: fact.meanFinalizeHours,
  }
}

function electionOf(fact: FactOf<'term.recorded'>) {
  return {
    ownStake: unitsOf(fact.ownStake),
    voterStake: unitsOf(fact.voterStake),
    totalStake: unitsOf(fact.totalStake),
    applicants: fact.applicants,
    applicantStake: unitsOf(fact.applicantStake),
    electionVotes: fact.electionVotes,
  }
}

const recordedTerm = rowPerFact('recordedTerm', ['term.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  position: fact.position,
  number: fact.number,
  fromHeight: fact.from,
  untilHeight: fact.until,
  basis: fact.basis,
  printedFrom: fact.printedFrom,
  printedUntil: fact.printedUntil,
  printedRound: fact.printedRound,
  chainRound: fact.chainRound,
  kpiRound: fact.kpiRound,
  startDate: fact.startDate,
  endDate: fact.endDate,
  reportDate: fact.reportDate,
  blockTime: fact.blockTime,
  secretary: fact.secretary,
  deputy: fact.deputy,
  report: fact.report,
  tokenomicsReport: fact.tokenomicsReport,
  asset: fact.asset,
  ...moneyOf(fact),
  ...overviewOf(fact),
  ...electionOf(fact),
  issues: fact.issues,
}))

const recordedFigure = rowPerFact('recordedFigure', ['figure.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  section: fact.section,
  name: fact.name,
  unit: fact.unit,
  opening: unitsOf(fact.opening),
  closing: unitsOf(fact.closing),
  value: unitsOf(fact.value),
  block: fact.block,
}))

const recordedSeat = rowPerFact('recordedSeat', ['seat.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  position: fact.position,
  handle: fact.handle,
  member: fact.member,
  account: fact.account,
  asset: fact.asset,
  votes: fact.votes,
  ownStake: unitsOf(fact.ownStake),
  voterStake: unitsOf(fact.voterStake),
}))

const recordedListing = rowPerFact('recordedListing', ['listing.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  proposal: fact.proposal,
  title: fact.title,
  type: fact.type,
  asset: fact.asset,
  amount: unitsOf(fact.amount),
  amountPrinted: fact.amountPrinted,
  destination: fact.destination,
  status: fact.status,
  statusPrinted: fact.statusPrinted,
  failure: fact.failure,
  finalizeBlocks: fact.finalizeBlocks,
  finalizeHours: fact.finalizeHours,
  creator: fact.creator,
  participants: fact.participants,
  link: fact.link,
}))

const recordedElectionSeat = rowPerFact('recordedElectionSeat', ['election-seat.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  position: fact.position,
  round: fact.round,
  termEnds: fact.termEnds,
  handle: fact.handle,
  member: fact.member,
  asset: fact.asset,
  ownStake: unitsOf(fact.ownStake),
  backersStake: unitsOf(fact.backersStake),
  operatorStake: unitsOf(fact.operatorStake),
  totalStake: unitsOf(fact.totalStake),
}))

const recordedBacker = projector({
  table: 'recordedBacker',
  key: ['factId', 'position'],
  keep: 'first',
  kinds: ['election-seat.recorded'],
  project: (fact) =>
    fact.backers.map(({ handle, member, stake }, index) => ({
      ...placed(fact),
      network: fact.network,
      term: fact.term,
      seat: fact.handle,
      position: index + 1,
      handle,
      member,
      asset: fact.asset,
      stake: unitsOf(stake),
    })),
})

const recordedWorker = rowPerFact('recordedWorker', ['worker.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  group: fact.group,
  worker: fact.worker,
  handle: fact.handle,
  status: fact.status,
  asset: fact.asset,
  rewardPerBlock: unitsOf(fact.rewardPerBlock),
  termReward: unitsOf(fact.termReward),
  totalReward: unitsOf(fact.totalReward),
}))

export const recordedTerms: readonly Projector[] = [
  recordedTerm,
  recordedFigure,
  recordedSeat,
  recordedListing,
  recordedElectionSeat,
  recordedBacker,
  recordedWorker,
]
