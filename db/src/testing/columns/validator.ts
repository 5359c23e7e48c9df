import { type ColumnsOf, placed } from './columns.js'

export const validatorColumns = {
  session: { ...placed, session: true, startedAt: true },
  validatorSet: { ...placed, session: true, validators: true, setAt: true },
  eraPayment: { ...placed, era: true, payout: true, remainder: true, asset: true, paidAt: true },
  eraScore: { ...placed, era: true, total: true, stake: true, asset: true, scoredAt: true },
  eraPoints: { ...placed, era: true, validator: true, points: true },
  eraStake: {
    ...placed,
    era: true,
    validator: true,
    total: true,
    own: true,
    asset: true,
    nominators: true,
    commission: true,
    blocked: true,
    stakedAt: true,
  },
  eraTally: { chain: true, era: true, validator: true, sessions: true, knownSessions: true, expected: true, authored: true, offline: true },
  authorStretch: { chain: true, stretch: true, author: true, blocks: true, lastHeight: true },
  eraChange: { ...placed, change: true, mode: true, changedAt: true },
  payout: { ...placed, validator: true, era: true, startedAt: true },
  validatorPreference: { ...placed, validator: true, commission: true, blocked: true, preferredAt: true },
  validatorChange: { ...placed, validator: true, change: true, nominator: true, changedAt: true },
  validatorOffline: { ...placed, validator: true, total: true, own: true, asset: true, reportedAt: true },
  slashReport: { ...placed, validator: true, fraction: true, era: true, reportedAt: true },
  offence: { ...placed, offence: true, timeslot: true, reportedAt: true },
  stakeChange: { ...placed, account: true, change: true, amount: true, asset: true, changedAt: true },
} as const satisfies ColumnsOf<
  | 'session'
  | 'validatorSet'
  | 'eraPayment'
  | 'eraScore'
  | 'eraPoints'
  | 'eraStake'
  | 'eraTally'
  | 'authorStretch'
  | 'eraChange'
  | 'payout'
  | 'validatorPreference'
  | 'validatorChange'
  | 'validatorOffline'
  | 'slashReport'
  | 'offence'
  | 'stakeChange'
>
