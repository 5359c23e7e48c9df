import type { FactOf } from '@secretariat/shared'
import { units } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

type OfCandidacy = FactOf<'candidacy.announced' | 'candidacy.withdrawn' | 'candidacy.noted' | 'candidacy.released'>

const standing = (fact: OfCandidacy) => ({ ...placed(fact), council: fact.council, cycle: fact.cycle, member: fact.member })

const candidacy = rowPerFact('candidacy', ['candidacy.announced'], (fact) => {
  const { amount, asset } = units(fact.stake)
  const { stakingAccount, rewardAccount } = fact
  return { ...standing(fact), stakingAccount, rewardAccount, stake: amount, asset, announcedAt: new Date(fact.time) }
})

const candidacyChange = rowPerFact('candidacyChange', ['candidacy.withdrawn', 'candidacy.released'], (fact) => ({
  ...standing(fact),
  change: fact.kind === 'candidacy.withdrawn' ? ('withdrawn' as const) : ('released' as const),
  changedAt: new Date(fact.time),
}))

const candidacyNote = rowPerFact('candidacyNote', ['candidacy.noted'], (fact) => ({
  ...standing(fact),
  note: fact.note === null ? null : JSON.stringify(fact.note),
  raw: fact.raw,
  notedAt: new Date(fact.time),
}))

export const candidacies = [candidacy, candidacyChange, candidacyNote]
