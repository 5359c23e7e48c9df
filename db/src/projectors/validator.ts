import type { FactOf } from '@secretariat/shared'
import { units, unitsIn, words } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const validatorSet = rowPerFact('validatorSet', ['validator.set'], (fact) => ({
  ...placed(fact),
  session: fact.session,
  validators: fact.validators,
  setAt: new Date(fact.time),
}))

const payout = rowPerFact('payout', ['payout.started'], (fact) => ({
  ...placed(fact),
  validator: fact.validator,
  era: fact.era,
  startedAt: new Date(fact.time),
}))

const validatorPreference = rowPerFact('validatorPreference', ['validator.preferred'], (fact) => {
  const { validator, commission, blocked } = fact
  return { ...placed(fact), validator, commission, blocked, preferredAt: new Date(fact.time) }
})

const validatorChange = rowPerFact('validatorChange', ['validator.chilled', 'validator.kicked'], (fact) => ({
  ...placed(fact),
  validator: fact.validator,
  change: fact.kind === 'validator.kicked' ? ('kicked' as const) : ('chilled' as const),
  nominator: fact.kind === 'validator.kicked' ? fact.nominator : null,
  changedAt: new Date(fact.time),
}))

const validatorOffline = projector({
  table: 'validatorOffline',
  key: ['factId', 'validator'],
  keep: 'first',
  kinds: ['validator.offline'],
  project: (fact) =>
    fact.validators.map(({ validator, total, own }) => {
      const { amount, asset } = units(total)
      return { ...placed(fact), validator, total: amount, own: unitsIn(asset, own), asset, reportedAt: new Date(fact.time) }
    }),
})

const slashReport = rowPerFact('slashReport', ['slash.reported'], (fact) => {
  const { validator, fraction, era } = fact
  return { ...placed(fact), validator, fraction, era, reportedAt: new Date(fact.time) }
})

const offence = rowPerFact('offence', ['offence.reported'], (fact) => ({
  ...placed(fact),
  offence: words(fact.offence),
  timeslot: fact.timeslot,
  reportedAt: new Date(fact.time),
}))

type StakeKind = 'stake.bonded' | 'stake.unbonded' | 'stake.withdrawn' | 'stake.rewarded' | 'stake.slashed'

const stakeWords = {
  'stake.bonded': 'bonded',
  'stake.unbonded': 'unbonded',
  'stake.withdrawn': 'withdrawn',
  'stake.rewarded': 'rewarded',
  'stake.slashed': 'slashed',
} as const satisfies Record<FactOf<StakeKind>['kind'], string>

const stakeKinds = ['stake.bonded', 'stake.unbonded', 'stake.withdrawn', 'stake.rewarded', 'stake.slashed'] as const

const stakeChange = rowPerFact('stakeChange', stakeKinds, (fact) => ({
  ...placed(fact),
  account: fact.account,
  change: stakeWords[fact.kind],
  ...units(fact.amount),
  changedAt: new Date(fact.time),
}))

export const validators = [validatorSet, payout, validatorPreference, validatorChange, validatorOffline, slashReport, offence, stakeChange]
