import type { FactOf } from '@secretariat/shared'
import { units } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

type OfVoter = FactOf<'vote.cast' | 'vote.revealed' | 'vote.released' | 'vote.opted-out'>

const voting = (fact: OfVoter) => ({ ...placed(fact), council: fact.council, cycle: fact.cycle, voter: fact.voter })

const vote = rowPerFact('vote', ['vote.cast'], (fact) => {
  const { amount, asset } = units(fact.stake)
  return { ...voting(fact), commitment: fact.commitment, stake: amount, asset, castAt: new Date(fact.time) }
})

const voteReveal = rowPerFact('voteReveal', ['vote.revealed'], (fact) => {
  const { candidate, salt, commitment } = fact
  return { ...voting(fact), candidate, salt, commitment, revealedAt: new Date(fact.time) }
})

const voteChange = rowPerFact('voteChange', ['vote.released', 'vote.opted-out'], (fact) => ({
  ...voting(fact),
  change: fact.kind === 'vote.released' ? ('released' as const) : ('opted-out' as const),
  changedAt: new Date(fact.time),
}))

export const votes = [vote, voteReveal, voteChange]
