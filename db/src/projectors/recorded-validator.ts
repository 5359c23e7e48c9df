import { unitsOf } from './columns.js'
import { placed } from './placed.js'
import { type Projector, rowPerFact } from './projector.js'

const recordedValidatorTerm = rowPerFact('recordedValidatorTerm', ['validator-term.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  term: fact.term,
  fromHeight: fact.from,
  untilHeight: fact.until,
  asset: fact.asset,
  rewards: unitsOf(fact.rewards),
  issuanceOpening: unitsOf(fact.issuanceOpening),
  issuanceClosing: unitsOf(fact.issuanceClosing),
  blockTime: fact.blockTime,
  activeOpening: fact.activeOpening,
  activeClosing: fact.activeClosing,
  slotsOpening: fact.slotsOpening,
  slotsClosing: fact.slotsClosing,
  stakeOpening: unitsOf(fact.stakeOpening),
  stakeClosing: unitsOf(fact.stakeClosing),
  impliedApr: fact.impliedApr,
  stakeShare: fact.stakeShare,
}))

const recordedValidatorPoints = rowPerFact('recordedValidatorPoints', ['validator-points.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  validator: fact.validator,
  eras: fact.eras,
  firstEra: fact.firstEra,
  lastEra: fact.lastEra,
  points: fact.points,
  asset: fact.asset,
  reward: unitsOf(fact.reward),
}))

const recordedOffences = rowPerFact('recordedOffences', ['offences.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  era: fact.era,
  offences: fact.offences,
}))

const recordedLeaderboardFigure = rowPerFact('recordedLeaderboardFigure', ['leaderboard-figure.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  handle: fact.handle,
  name: fact.name,
  section: fact.section,
  term: fact.term,
  value: fact.value,
}))

export const recordedValidators: readonly Projector[] = [
  recordedValidatorTerm,
  recordedValidatorPoints,
  recordedOffences,
  recordedLeaderboardFigure,
]
