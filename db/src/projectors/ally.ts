import type { FactOf } from '@secretariat/shared'
import { placed } from './placed.js'
import { projector } from './projector.js'

type AllyKind = 'ally.joined' | 'ally.elevated' | 'ally.abdicated' | 'ally.retiring' | 'ally.retired' | 'ally.removed'

const words = {
  'ally.joined': 'joined',
  'ally.elevated': 'elevated',
  'ally.abdicated': 'abdicated',
  'ally.retiring': 'retiring',
  'ally.retired': 'retired',
  'ally.removed': 'removed',
} as const satisfies Record<FactOf<AllyKind>['kind'], string>

/** One row per change of an account's standing in an alliance. */
export const ally = projector({
  table: 'ally',
  key: ['factId'],
  keep: 'first',
  kinds: ['ally.joined', 'ally.elevated', 'ally.abdicated', 'ally.retiring', 'ally.retired', 'ally.removed'],
  project: (fact) => [
    {
      ...placed(fact),
      account: fact.account,
      change: words[fact.kind],
      nominator: fact.kind === 'ally.joined' ? fact.nominator : null,
      changedAt: new Date(fact.time),
    },
  ],
})
