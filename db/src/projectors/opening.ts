import type { FactOf } from '@secretariat/shared'
import { units, unitsIn, words, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

type OfOpening = FactOf<'opening.added' | 'opening.filled' | 'opening.cancelled' | 'application.submitted'>

const ofOpening = (fact: OfOpening) => ({ ...placed(fact), workingGroup: fact.group, opening: fact.opening })

const opening = rowPerFact('opening', ['opening.added'], (fact) => {
  const { amount, asset } = units(fact.stake)
  return {
    ...ofOpening(fact),
    role: fact.role,
    title: wordsIfAny(fact.title),
    description: words(fact.description),
    stake: amount,
    asset,
    unstakingPeriod: fact.unstakingPeriod,
    rewardPerBlock: fact.rewardPerBlock === null ? null : unitsIn(asset, fact.rewardPerBlock),
    addedAt: new Date(fact.time),
  }
})

const openingOutcome = rowPerFact('openingOutcome', ['opening.filled', 'opening.cancelled'], (fact) => ({
  ...ofOpening(fact),
  outcome: fact.kind === 'opening.filled' ? ('filled' as const) : ('cancelled' as const),
  decidedAt: new Date(fact.time),
}))

const hire = projector({
  table: 'hire',
  key: ['factId', 'worker'],
  keep: 'first',
  kinds: ['opening.filled'],
  project: (fact) =>
    fact.hired.map(({ application, worker }) => ({ ...ofOpening(fact), application, worker, hiredAt: new Date(fact.time) })),
})

const application = rowPerFact('application', ['application.submitted'], (fact) => {
  const { amount, asset } = units(fact.stake)
  const { member, roleAccount, rewardAccount, stakingAccount } = fact
  return {
    ...ofOpening(fact),
    application: fact.application,
    member,
    roleAccount,
    rewardAccount,
    stakingAccount,
    stake: amount,
    asset,
    answers: JSON.stringify(fact.answers.map(words)),
    submittedAt: new Date(fact.time),
  }
})

const applicationOutcome = projector({
  table: 'applicationOutcome',
  key: ['factId', 'application'],
  keep: 'first',
  kinds: ['application.withdrawn', 'opening.filled'],
  project: (fact) => {
    const ended = { ...placed(fact), workingGroup: fact.group, decidedAt: new Date(fact.time) }
    if (fact.kind === 'application.withdrawn') return [{ ...ended, application: fact.application, outcome: 'withdrawn' as const }]
    return fact.declined.map((declined) => ({ ...ended, application: declined, outcome: 'declined' as const }))
  },
})

export const openings = [opening, openingOutcome, hire, application, applicationOutcome]
