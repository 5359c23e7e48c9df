import { placed } from './placed.js'
import { projector } from './projector.js'

/** Who was in a council after a block: one row each time the chain's state told. */
export const councilComposition = projector({
  table: 'councilComposition',
  key: ['factId'],
  keep: 'first',
  kinds: ['council.composed'],
  project: (fact) => [
    { ...placed(fact), council: fact.council, members: fact.members, prime: fact.prime, composedAt: new Date(fact.time) },
  ],
})
