import { units, unitsIfAny, unitsIn } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const session = rowPerFact('session', ['session.started'], (fact) => ({
  ...placed(fact),
  session: fact.session,
  startedAt: new Date(fact.time),
}))

const eraPayment = rowPerFact('eraPayment', ['era.paid'], (fact) => {
  const { amount, asset } = units(fact.payout)
  return { ...placed(fact), era: fact.era, payout: amount, remainder: unitsIn(asset, fact.remainder), asset, paidAt: new Date(fact.time) }
})

const eraScore = rowPerFact('eraScore', ['era.scored'], (fact) => {
  const { amount, asset } = unitsIfAny(fact.stake)
  return { ...placed(fact), era: fact.era, total: fact.total, stake: amount, asset, scoredAt: new Date(fact.time) }
})

const eraPoints = projector({
  table: 'eraPoints',
  key: ['factId', 'validator'],
  keep: 'first',
  kinds: ['era.scored'],
  project: (fact) => fact.points.map(({ validator, points }) => ({ ...placed(fact), era: fact.era, validator, points })),
})

const eraStake = projector({
  table: 'eraStake',
  key: ['factId', 'validator'],
  keep: 'first',
  kinds: ['era.staked'],
  project: (fact) =>
    fact.validators.map(({ validator, total, own, nominators, commission, blocked }) => {
      const { amount, asset } = unitsIfAny(total)
      const ownUnits = own === null || asset === null ? null : unitsIn(asset, own)
      const told = { nominators, commission, blocked, stakedAt: new Date(fact.time) }
      return { ...placed(fact), era: fact.era, validator, total: amount, own: ownUnits, asset, ...told }
    }),
})

const eraChange = rowPerFact('eraChange', ['era.election-failed', 'era.forced'], (fact) => ({
  ...placed(fact),
  change: fact.kind === 'era.forced' ? ('forced' as const) : ('election-failed' as const),
  mode: fact.kind === 'era.forced' ? fact.mode : null,
  changedAt: new Date(fact.time),
}))

export const eras = [session, eraPayment, eraScore, eraPoints, eraStake, eraChange]
