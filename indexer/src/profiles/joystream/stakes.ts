import { account, list } from '../shapes.js'
import { spread } from '../spread.js'
import { stored } from '../stored.js'
import { activeEra, eraKey } from './eras.js'
import { joy } from './joy.js'
import { exposure } from './sessions.js'
import { preferences } from './staking.js'

/** What stands behind each validator of an era and what it keeps for itself: fixed where the era begins, so it is read there. */
export const eraStakes = spread({
  name: 'stakes',
  pallet: 'Staking',
  watch: activeEra,
  over: stored('Session', 'Validators', list(account)),
  items: { ErasStakers: exposure, ErasValidatorPrefs: preferences },
  key: ({ after }) => (after === undefined ? undefined : eraKey(after.index)),
  say(rows, { after }) {
    if (after === undefined || rows.length === 0) return undefined
    return {
      kind: 'era.staked',
      era: after.index,
      validators: rows.map(({ account: validator, values: { ErasStakers: stakers, ErasValidatorPrefs: prefs } }) => ({
        validator,
        total: stakers === undefined ? null : joy(stakers.total),
        own: stakers === undefined ? null : joy(stakers.own),
        nominators: stakers?.others.length ?? null,
        commission: prefs?.commission ?? null,
        blocked: prefs?.blocked ?? null,
      })),
    }
  },
})
