import { event, type PalletSpec } from '../profile.js'
import { compactU32, record } from '../records.js'
import { bool, u32, u128 } from '../shape.js'
import { account } from '../shapes.js'
import { choice } from '../variants.js'
import { joy } from './joy.js'

const moved = (name: string, kind: 'stake.bonded' | 'stake.unbonded' | 'stake.withdrawn' | 'stake.rewarded' | 'stake.slashed') =>
  event(name, [account, u128], (owner, amount) => ({ kind, account: owner, amount: joy(amount) }))

export const preferences = record('ValidatorPrefs', { commission: compactU32, blocked: bool })
const forcing = choice('Forcing', {
  NotForcing: 'not-forcing',
  ForceNew: 'force-new',
  ForceNone: 'force-none',
  ForceAlways: 'force-always',
})

/** The stake behind the validators, their pay and their punishments. The numbers of events moved with 2002, the names stayed. */
export const staking: PalletSpec = {
  pallet: 'Staking',
  optional: false,
  events: [
    moved('Bonded', 'stake.bonded'),
    moved('Unbonded', 'stake.unbonded'),
    moved('Withdrawn', 'stake.withdrawn'),
    moved('Rewarded', 'stake.rewarded'),
    moved('Slashed', 'stake.slashed'),
    event('EraPaid', [u32, u128, u128], (era, payout, remainder) => ({
      kind: 'era.paid',
      era,
      payout: joy(payout),
      remainder: joy(remainder),
    })),
    event('StakingElectionFailed', [], () => ({ kind: 'era.election-failed' })),
    event('ForceEra', [forcing], (mode) => ({ kind: 'era.forced', mode }), { optional: true }),
    event('PayoutStarted', [u32, account], (era, validator) => ({ kind: 'payout.started', validator, era })),
    event('ValidatorPrefsSet', [account, preferences], (validator, { commission, blocked }) => ({
      kind: 'validator.preferred',
      validator,
      commission,
      blocked,
    })),
    event('Chilled', [account], (validator) => ({ kind: 'validator.chilled', validator })),
    event('Kicked', [account, account], (nominator, validator) => ({ kind: 'validator.kicked', validator, nominator })),
    event('SlashReported', [account, u32, u32], (validator, fraction, era) => ({ kind: 'slash.reported', validator, fraction, era }), {
      optional: true,
    }),
  ],
  // The result of an election is in the session that begins with it; a report of an offence too old to be punished changes nothing.
  ignored: ['StakersElected', 'OldSlashingReportDiscarded'],
  states: [],
}
