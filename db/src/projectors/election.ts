import type { FactOf } from '@secretariat/shared'
import { units } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

type OfRound = FactOf<'stage.started' | 'election.opened' | 'election.failed' | 'election.counted' | 'council.elected'>

const round = (fact: OfRound) => ({ ...placed(fact), council: fact.council, cycle: fact.cycle })

const stage = rowPerFact('stage', ['stage.started'], (fact) => ({
  ...round(fact),
  stage: fact.stage,
  endsHeight: fact.endsAt,
  startedAt: new Date(fact.time),
}))

const milestones = {
  'election.opened': 'opened',
  'election.failed': 'failed',
  'council.elected': 'elected',
} as const

const electionMilestone = rowPerFact('electionMilestone', ['election.opened', 'election.failed', 'council.elected'], (fact) => ({
  ...round(fact),
  milestone: milestones[fact.kind],
  candidates: fact.kind === 'election.opened' ? fact.candidates : null,
  reason: fact.kind === 'election.failed' ? fact.reason : null,
  members: fact.kind === 'council.elected' ? fact.members : null,
  reachedAt: new Date(fact.time),
}))

const electionWinner = projector({
  table: 'electionWinner',
  key: ['factId', 'position'],
  keep: 'first',
  kinds: ['election.counted'],
  project: (fact) =>
    fact.winners.map(({ member, power }, position) => {
      const { amount, asset } = units(power)
      return { ...round(fact), position, member, power: amount, asset, countedAt: new Date(fact.time) }
    }),
})

const councilSitting = projector({
  table: 'councilSitting',
  key: ['factId', 'position'],
  keep: 'first',
  kinds: ['council.seated'],
  project: (fact) =>
    fact.seats.map(({ member, stakingAccount, rewardAccount, stake }, position) => {
      const { amount, asset } = units(stake)
      const seat = { position, member, stakingAccount, rewardAccount, stake: amount, asset }
      return { ...placed(fact), council: fact.council, ...seat, seatedAt: new Date(fact.time) }
    }),
})

export const elections = [stage, electionMilestone, electionWinner, councilSitting]
