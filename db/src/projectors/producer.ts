import type { FactOf } from '@secretariat/shared'
import { unitsIfAny, unitsIn, words, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

type ChangeKind = 'producer.registered' | 'producer.removed' | 'producer.emergency-set' | 'producer.heartbeat'

const changeWords = {
  'producer.registered': 'registered',
  'producer.removed': 'removed',
  'producer.emergency-set': 'emergency-set',
  'producer.heartbeat': 'heartbeat',
} as const satisfies Record<FactOf<ChangeKind>['kind'], string>
const changeKinds = ['producer.registered', 'producer.removed', 'producer.emergency-set', 'producer.heartbeat'] as const

const producerChange = rowPerFact('producerChange', changeKinds, (fact) => {
  const own = fact.kind === 'producer.registered' ? fact : { key: null, commission: null, url: null }
  return {
    ...placed(fact),
    producer: fact.producer,
    change: changeWords[fact.kind],
    ...{ key: own.key, commission: own.commission, url: wordsIfAny(own.url) },
    emergency: fact.kind === 'producer.emergency-set' ? fact.emergency : null,
    changedAt: new Date(fact.time),
  }
})

const producerRank = projector({
  table: 'producerRank',
  key: ['factId', 'producer'],
  keep: 'first',
  kinds: ['producer.ranked'],
  project: (fact) =>
    fact.producers.map(({ votes, url, ...row }, index) => ({
      ...placed(fact),
      ...row,
      rank: index + 1,
      votes: BigInt(votes),
      url: url === null ? null : words(url),
      rankedAt: new Date(fact.time),
    })),
})

const producerPenalty = projector({
  table: 'producerPenalty',
  key: ['factId', 'producer'],
  keep: 'first',
  kinds: ['penalty.stated'],
  project: (fact) =>
    fact.producers.map(({ pledge, deducted, streaks, drainedInARow, producedInARow, ...row }) => {
      const { amount, asset } = unitsIfAny(pledge)
      return {
        ...placed(fact),
        ...row,
        ...{ drainedStreak: drainedInARow, producedStreak: producedInARow },
        ...{ pledge: amount, deducted: deducted === null || asset === null ? null : unitsIn(asset, deducted), asset },
        streaks: JSON.stringify(streaks),
        tolerance: fact.tolerance,
        statedAt: new Date(fact.time),
      }
    }),
})

const producerHeartbeat = projector({
  table: 'producerHeartbeat',
  key: ['chain', 'producer'],
  keep: 'latest',
  kinds: ['heartbeat.stated'],
  project: (fact) => fact.heartbeats.map(({ producer, at }) => ({ ...placed(fact), producer, beatAt: new Date(at) })),
})

const emergencyStatement = rowPerFact('emergencyStatement', ['emergency.stated'], (fact) => ({
  ...placed(fact),
  emergency: fact.emergency,
  statedAt: new Date(fact.time),
}))

export const producers = [producerChange, producerRank, producerPenalty, producerHeartbeat, emergencyStatement]
