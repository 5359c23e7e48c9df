import { unitsOf } from './columns.js'
import { placed } from './placed.js'
import { type Projector, rowPerFact } from './projector.js'

const recordedKpi = rowPerFact('recordedKpi', ['kpi.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  kpi: fact.kpi,
  round: fact.round,
  section: fact.section,
  title: fact.title,
  reward: unitsOf(fact.reward),
  poolFactor: fact.poolFactor,
  distribution: fact.distribution,
  grading: fact.grading,
  measure: fact.measure,
  evidence: fact.evidence,
  measurable: fact.measurable,
  active: fact.active,
  starts: fact.starts,
  deadline: fact.deadline,
  annihilation: fact.annihilation,
  rewarded: unitsOf(fact.rewarded),
  source: fact.source,
}))

const recordedKpiResult = rowPerFact('recordedKpiResult', ['kpi-result.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  kpi: fact.kpi,
  handle: fact.handle,
  member: fact.member,
  reward: unitsOf(fact.reward),
  voted: fact.voted,
  points: fact.points,
}))

const recordedKpiRound = rowPerFact('recordedKpiRound', ['kpi-round.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  round: fact.round,
  rewardPrinted: fact.rewardPrinted,
  councilMembers: fact.councilMembers,
  electionRound: fact.electionRound,
  starts: fact.starts,
  ends: fact.ends,
  deadline: fact.deadline,
  asset: fact.asset,
  possible: unitsOf(fact.possible),
  total: unitsOf(fact.total),
  totalNative: unitsOf(fact.totalNative),
}))

const recordedKpiEarning = rowPerFact('recordedKpiEarning', ['kpi-earning.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  round: fact.round,
  handle: fact.handle,
  member: fact.member,
  asset: fact.asset,
  reward: unitsOf(fact.reward),
  rewardNative: unitsOf(fact.rewardNative),
}))

const recordedKpiStanding = rowPerFact('recordedKpiStanding', ['kpi-standing.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  handle: fact.handle,
  member: fact.member,
  asset: fact.asset,
  earned: unitsOf(fact.earned),
  earnedNative: unitsOf(fact.earnedNative),
  elected: fact.elected,
  perElection: fact.perElection,
  perElectionNative: fact.perElectionNative,
}))

const recordedKpiTitle = rowPerFact('recordedKpiTitle', ['kpi-title.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  kpi: fact.kpi,
  title: fact.title,
  proposals: fact.proposals,
  approved: fact.approved,
}))

export const recordedKpis: readonly Projector[] = [
  recordedKpi,
  recordedKpiResult,
  recordedKpiRound,
  recordedKpiEarning,
  recordedKpiStanding,
  recordedKpiTitle,
]
