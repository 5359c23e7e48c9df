import { ann, bob, type Case, eve, hash, joy, since2003 } from './case.js'

type StakeKind = 'stake.bonded' | 'stake.unbonded' | 'stake.withdrawn' | 'stake.rewarded' | 'stake.slashed'

const stake = (event: string, kind: StakeKind): Case => ({
  event: `Staking.${event}`,
  values: [ann, 5],
  facts: [{ kind, account: ann, amount: joy('5') }],
})

export const validatorCases: readonly Case[] = [
  { event: 'Session.NewSession', values: [12], facts: [{ kind: 'session.started', session: 12 }] },
  stake('Bonded', 'stake.bonded'),
  stake('Unbonded', 'stake.unbonded'),
  stake('Withdrawn', 'stake.withdrawn'),
  stake('Rewarded', 'stake.rewarded'),
  stake('Slashed', 'stake.slashed'),
  { event: 'Staking.EraPaid', values: [3, 40, 2], facts: [{ kind: 'era.paid', era: 3, payout: joy('40'), remainder: joy('2') }] },
  { event: 'Staking.StakingElectionFailed', values: [], facts: [{ kind: 'era.election-failed' }] },
  { event: 'Staking.ForceEra', values: ['ForceAlways'], facts: [{ kind: 'era.forced', mode: 'force-always' }], specs: since2003 },
  { event: 'Staking.PayoutStarted', values: [3, ann], facts: [{ kind: 'payout.started', validator: ann, era: 3 }] },
  {
    event: 'Staking.ValidatorPrefsSet',
    values: [ann, { commission: 50_000_000, blocked: true }],
    facts: [{ kind: 'validator.preferred', validator: ann, commission: 50_000_000, blocked: true }],
  },
  { event: 'Staking.Chilled', values: [ann], facts: [{ kind: 'validator.chilled', validator: ann }] },
  { event: 'Staking.Kicked', values: [bob, ann], facts: [{ kind: 'validator.kicked', validator: ann, nominator: bob }] },
  {
    event: 'Staking.SlashReported',
    values: [ann, 1_000_000, 3],
    facts: [{ kind: 'slash.reported', validator: ann, fraction: 1_000_000, era: 3 }],
    specs: since2003,
  },
  {
    event: 'ImOnline.SomeOffline',
    values: [[[ann, { total: '1000000000000', own: 7, others: [{ who: eve, value: 1 }] }]]],
    facts: [{ kind: 'validator.offline', validators: [{ validator: ann, total: joy('1000000000000'), own: joy('7') }] }],
  },
  {
    event: 'Offences.Offence',
    values: ['im-online:offlin', '0x01000000'],
    facts: [{ kind: 'offence.reported', offence: 'im-online:offlin', timeslot: '0x01000000' }],
  },
  {
    event: 'Offences.Offence',
    values: ['0x62616265000000000000000000000000', '0x'],
    facts: [{ kind: 'offence.reported', offence: 'babe', timeslot: '0x' }],
  },
  { event: 'JoystreamUtility.Signaled', values: ['we agree'], facts: [{ kind: 'signal.raised', text: 'we agree' }] },
  {
    event: 'JoystreamUtility.RuntimeUpgraded',
    values: ['0x616263'],
    facts: [{ kind: 'runtime.upgraded', codeHash: '0xbddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319', length: 3 }],
  },
  { event: 'JoystreamUtility.TokensBurned', values: [ann, 6], facts: [{ kind: 'tokens.burned', account: ann, amount: joy('6') }] },
  { event: 'Constitution.ConstutionAmended', values: [hash, 'We'], facts: [{ kind: 'constitution.amended', textHash: hash, text: 'We' }] },
]
