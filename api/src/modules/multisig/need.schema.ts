import { builder } from '../../builder.js'
import { Source } from '../base/provenance.js'
import { sourceOf } from './evidence.js'
import type { NeedRow } from './multisigs.js'

export const MultisigBasis = builder.enumType('MultisigBasis', {
  description: 'Who decides whether a permission is met.',
  values: {
    PRODUCERS: { value: 'producers', description: 'So many of the producers in office, by the rule of the chain.' },
    ACCOUNTS: { value: 'accounts', description: 'Accounts, each with a weight.' },
    OWN: { value: 'own', description: 'The account itself: nobody else may act for it.' },
    NONE: { value: 'none', description: 'Nobody: the account has no such permission.' },
    UNKNOWN: { value: 'unknown', description: 'Nobody told who may act under it.' },
  } as const,
})

interface Weight {
  readonly level: string
  readonly weight: number
  readonly met: boolean
}

const MultisigWeight = builder.objectRef<Weight>('MultisigWeight').implement({
  description: 'Somebody whose signature has a weight in an authority.',
  fields: (t) => ({
    level: t.exposeString('level', { description: 'account@permission.' }),
    weight: t.exposeInt('weight', { description: 'The weight.' }),
    met: t.exposeBoolean('met', { description: 'Whether it is known to have signed, itself or by those who act for it.' }),
  }),
})

export const Need = builder.objectRef<NeedRow>('MultisigNeed').implement({
  description: 'A permission that a multisig needs.',
  fields: (t) => ({
    level: t.exposeString('level', { description: 'account@permission, as the actions name it.' }),
    decisive: t.exposeString('behind', { description: 'The permission that decides for it: another one where that alone may act for it.' }),
    basis: t.expose('basis', { type: MultisigBasis, description: 'Who decides.' }),
    threshold: t.exposeInt('threshold', {
      nullable: true,
      description: 'Signatures, or weight, that it needs; null where it is not known.',
    }),
    weight: t.exposeInt('weight', {
      nullable: true,
      description: 'Signatures, or weight, that have been given; null where it is not known.',
    }),
    total: t.exposeInt('total', { nullable: true, description: 'All that could be given; null where it is not known.' }),
    met: t.exposeBoolean('met', { nullable: true, description: 'Whether that is enough; null where it is not known.' }),
    accounts: t.field({
      type: [MultisigWeight],
      description: 'Whose signature has which weight; empty where producers or the account itself decide.',
      resolve: ({ levels, weights, metLevels }) =>
        levels.map((level, i) => ({ level, weight: weights[i] ?? 0, met: metLevels.includes(level) })),
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that told who may act; null where the schedule of producers does, or nobody did.',
      resolve: ({ toldBy }) => (toldBy === null ? null : sourceOf(toldBy)),
    }),
  }),
})
