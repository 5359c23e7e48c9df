import type { FactOf } from '@secretariat/shared'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

type StepKind = 'punishment.proposed' | 'punishment.approved' | 'punishment.bailed' | 'punishment.lifted'

const stepWords = {
  'punishment.proposed': 'proposed',
  'punishment.approved': 'approved',
  'punishment.bailed': 'bailed',
  'punishment.lifted': 'lifted',
} as const satisfies Record<FactOf<StepKind>['kind'], string>
const stepKinds = ['punishment.proposed', 'punishment.approved', 'punishment.bailed', 'punishment.lifted'] as const

function accountOf(fact: FactOf<StepKind>) {
  if (fact.kind === 'punishment.proposed') return fact.proposer
  return fact.kind === 'punishment.approved' ? fact.approver : null
}

const punishmentStep = rowPerFact('punishmentStep', stepKinds, (fact) => ({
  ...placed(fact),
  producer: fact.producer,
  step: stepWords[fact.kind],
  account: accountOf(fact),
  steppedAt: new Date(fact.time),
}))

const punishmentLook = rowPerFact('punishmentLook', ['punishment.stated'], (fact) => ({
  ...placed(fact),
  producers: fact.punishments.map(({ producer }) => producer),
  needed: fact.needed,
  lookedAt: new Date(fact.time),
}))

const punishmentStatement = projector({
  table: 'punishmentStatement',
  key: ['factId', 'producer'],
  keep: 'first',
  kinds: ['punishment.stated'],
  project: (fact) => fact.punishments.map((row) => ({ ...placed(fact), ...row, statedAt: new Date(fact.time) })),
})

export const punishments = [punishmentStep, punishmentLook, punishmentStatement]
