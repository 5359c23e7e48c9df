import type { FactOf } from '@secretariat/shared'
import { units } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

function legs(fact: FactOf<'producer-vote.set' | 'producer-vote.moved'>) {
  if (fact.kind === 'producer-vote.set') return [{ producer: fact.producer, change: 'set' as const }]
  return [
    { producer: fact.from, change: 'out' as const },
    { producer: fact.to, change: 'in' as const },
  ]
}

const producerVote = projector({
  table: 'producerVote',
  key: ['factId', 'producer', 'change'],
  keep: 'first',
  kinds: ['producer-vote.set', 'producer-vote.moved'],
  project: (fact) => {
    const { amount, asset } = units(fact.stake)
    return legs(fact).map((leg) => ({
      ...placed(fact),
      ...leg,
      ...{ voter: fact.voter, stake: leg.change === 'out' ? -amount : amount, asset },
      votedAt: new Date(fact.time),
    }))
  },
})

const producerChoice = rowPerFact('producerChoice', ['producer-vote.chosen'], (fact) => ({
  ...placed(fact),
  ...{ voter: fact.voter, proxy: fact.proxy, producers: fact.producers },
  chosenAt: new Date(fact.time),
}))

const producerFixedVote = rowPerFact('producerFixedVote', ['producer-vote.fixed'], (fact) => {
  const { amount, asset } = units(fact.stake)
  const { voter, producer, term } = fact
  return { ...placed(fact), voter, producer, term, stake: amount, asset, fixedAt: new Date(fact.time) }
})

const producerFixChange = rowPerFact('producerFixChange', ['producer-vote.fix-moved', 'producer-vote.fix-ended'], (fact) => ({
  ...placed(fact),
  ...{ voter: fact.voter, key: fact.key, producer: fact.kind === 'producer-vote.fix-moved' ? fact.producer : null },
  changedAt: new Date(fact.time),
}))

const producerVoteLook = rowPerFact('producerVoteLook', ['producer-vote.stated'], (fact) => ({
  ...placed(fact),
  ...{ voter: fact.voter, votes: JSON.stringify(fact.votes), fixed: JSON.stringify(fact.fixed) },
  lookedAt: new Date(fact.time),
}))

const producerVoteCount = rowPerFact('producerVoteCount', ['producer-vote.counted'], (fact) => ({
  ...placed(fact),
  ...{ voters: fact.voters, asked: fact.asked },
  countedAt: new Date(fact.time),
}))

/** Of votes for producers: what voters did, and what stood in the tables. */
export const producerVotes = [producerVote, producerChoice, producerFixedVote, producerFixChange, producerVoteLook, producerVoteCount]
