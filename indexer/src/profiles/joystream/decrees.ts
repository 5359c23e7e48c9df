import { BudgetId } from '@secretariat/shared'
import { event, type PalletSpec } from '../profile.js'
import { u128 } from '../shape.js'
import { account, hash } from '../shapes.js'
import { bytes, text } from '../text.js'
import { choice } from '../variants.js'
import { blake2b256 } from './commitment.js'
import { councilBudget } from './council.js'
import { workingGroup } from './groups.js'
import { joy } from './joy.js'

const direction = choice('BalanceKind', { Positive: 'to-group', Negative: 'to-council' })

/** What proposals do beyond the pallets that own it. */
export const joystreamUtility: PalletSpec = {
  pallet: 'JoystreamUtility',
  optional: false,
  events: [
    event('Signaled', [text], (words) => ({ kind: 'signal.raised', text: words })),
    event('RuntimeUpgraded', [bytes], (code) => ({ kind: 'runtime.upgraded', codeHash: blake2b256(code), length: code.length })),
    event('UpdatedWorkingGroupBudget', [workingGroup, u128, direction], (group, amount, to) => {
      const other = BudgetId(group)
      return {
        kind: 'budget.transferred',
        amount: joy(amount),
        ...(to === 'to-group' ? { budget: councilBudget, to: other } : { budget: other, to: councilBudget }),
      }
    }),
    event('TokensBurned', [account, u128], (who, amount) => ({ kind: 'tokens.burned', account: who, amount: joy(amount) })),
  ],
  ignored: [],
  states: [],
}

export const constitution: PalletSpec = {
  pallet: 'Constitution',
  optional: false,
  // The name is the chain's.
  events: [event('ConstutionAmended', [hash, text], (textHash, words) => ({ kind: 'constitution.amended', textHash, text: words }))],
  ignored: [],
  states: [],
}
