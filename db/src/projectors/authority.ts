import type { Authority } from '@secretariat/shared'
import { placed } from './placed.js'
import { projector } from './projector.js'

const nobody: Authority = { threshold: 0, keys: 0, accounts: [], waits: [] }

/** Who may act under which permission of an account. */
export const authorityState = projector({
  table: 'authorityState',
  key: ['factId', 'account', 'permission'],
  keep: 'first',
  kinds: ['authority.changed', 'authority.stated'],
  project: (fact) =>
    fact.authorities.map(({ account, permission, parent, authority }) => {
      const { keys, accounts, waits } = authority ?? nobody
      return {
        ...placed(fact),
        ...{ account, permission, parent, threshold: authority?.threshold ?? null, keys },
        levels: accounts.map(({ actor, permission }) => `${actor}@${permission}`),
        weights: accounts.map(({ weight }) => String(weight)),
        waits: waits.map(({ seconds }) => String(seconds)),
        waitWeights: waits.map(({ weight }) => String(weight)),
        sampled: fact.kind === 'authority.stated',
      }
    }),
})
