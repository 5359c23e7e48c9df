import { builder } from './builder.js'
import { accountOf, joyOf } from './ids.js'

const validator = { validator: accountOf(1) }

export const sessionStarted = builder('session.started', { session: 1 })
export const validatorSet = builder('validator.set', { session: 1, validators: [accountOf(1), accountOf(2)] })
export const eraPaid = builder('era.paid', { era: 1, payout: joyOf(7), remainder: joyOf(0) })
export const eraElectionFailed = builder('era.election-failed', {})
export const eraForced = builder('era.forced', { mode: 'force-new' })
export const payoutStarted = builder('payout.started', { ...validator, era: 1 })
export const validatorPreferred = builder('validator.preferred', { ...validator, commission: 50_000_000, blocked: false })
export const validatorChilled = builder('validator.chilled', validator)
export const validatorKicked = builder('validator.kicked', { ...validator, nominator: accountOf(2) })
export const validatorOffline = builder('validator.offline', {
  validators: [{ validator: accountOf(1), total: joyOf(9), own: joyOf(4) }],
})
export const slashReported = builder('slash.reported', { ...validator, fraction: 1_000_000, era: 1 })
export const offenceReported = builder('offence.reported', { offence: 'im-online:offlin', timeslot: '0x00' })

const stake = { account: accountOf(1), amount: joyOf(5) }
export const stakeBonded = builder('stake.bonded', stake)
export const stakeUnbonded = builder('stake.unbonded', stake)
export const stakeWithdrawn = builder('stake.withdrawn', stake)
export const stakeRewarded = builder('stake.rewarded', stake)
export const stakeSlashed = builder('stake.slashed', stake)

export const constitutionAmended = builder('constitution.amended', { textHash: '0x00', text: 'Words' })
export const signalRaised = builder('signal.raised', { text: 'Words' })
export const runtimeUpgraded = builder('runtime.upgraded', { codeHash: '0x00', length: 1 })
export const parameterSet = builder('parameter.set', { parameter: 'Council.CouncilorReward', value: joyOf(5) })
export const eraScored = builder('era.scored', { era: 1, total: 20, points: [{ validator: accountOf(1), points: 20 }], stake: joyOf(9) })
export const eraStaked = builder('era.staked', {
  era: 1,
  validators: [
    { validator: accountOf(1), total: joyOf(9), own: joyOf(4), nominators: 2, commission: 50_000_000, blocked: false },
    { validator: accountOf(2), total: null, own: null, nominators: null, commission: null, blocked: null },
  ],
})
