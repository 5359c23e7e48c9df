import { emit, emitNoise } from '../../world/doing.js'
import type { Account } from '../../world/people.js'
import type { Session, Turn } from '../../world/slots.js'
import type { Doing } from '../doing.js'
import { JOY, type Laws } from '../laws.js'

const POINTS = 20
/** What an era mints for its validators on the real chain, about. */
const PAYOUT = 20_000n * JOY

/** The chain's account of who makes its blocks. */
export interface Validators {
  /** Counts a block for its author, and begins the session that comes with it. */
  meet(doing: Doing, turn: Turn): void
  payOut(doing: Doing, era: number, validator: Account): string | null
  /** Eras that are over and whose validators have not been paid. */
  unpaid(): readonly { readonly era: number; readonly validator: Account }[]
}

export const stakeOf = (validator: Account): bigint => BigInt(Number.parseInt(validator.slice(2, 6), 16) + 40_000) * 50n * JOY

interface Kept {
  readonly laws: Laws
  validators: readonly Account[]
  era: number
  /** Of the era that runs. */
  points: Map<Account, number>
  /** Shares of eras that are over. */
  readonly owed: Map<string, { readonly era: number; readonly validator: Account; readonly amount: bigint }>
  reported: Account[]
}

export function createValidators(laws: Laws, genesis: readonly Account[]): Validators {
  const kept: Kept = { laws, validators: genesis, era: 0, points: new Map(), owed: new Map(), reported: [] }
  return {
    meet(doing, { author, session }) {
      kept.points.set(author, (kept.points.get(author) ?? 0) + POINTS)
      if (session !== undefined) beginSession(doing, kept, session)
    },
    payOut: (doing, era, validator) => payOut(doing, kept, era, validator),
    unpaid: () => [...kept.owed.values()],
  }
}

function beginSession(doing: Doing, kept: Kept, { index, validators, offline = [] }: Session): void {
  reportOffline(doing, kept, index - 1, offline)
  if (index % kept.laws.sessionsPerEra === 0) endEra(doing, kept)
  emit(doing, 'Session', 'NewSession', { session_index: index })
  kept.validators = validators
  const entry = { index, block: doing.height, era: kept.era, validators, offline }
  doing.deeds.push(({ sessions }) => sessions.push(entry))
}

function reportOffline(doing: Doing, kept: Kept, session: number, offline: readonly Account[]): void {
  if (offline.length === 0) {
    emit(doing, 'ImOnline', 'AllGood')
    return
  }
  const exposures = offline.map((validator) => [validator, { total: stakeOf(validator), own: stakeOf(validator) / 4n, others: [] }])
  emit(doing, 'ImOnline', 'SomeOffline', { offline: exposures })
  for (const validator of offline) {
    // A ten-thousandth; runtimes before 2002 report no share.
    emitNoise(doing, 'Staking', 'SlashReported', { validator, fraction: 100_000, slash_era: kept.era })
    kept.reported.push(validator)
  }
  const timeslot = Buffer.alloc(4)
  timeslot.writeUInt32LE(session)
  const kind = `0x${Buffer.from('im-online:offlin').toString('hex')}`
  emit(doing, 'Offences', 'Offence', { kind, timeslot: `0x${timeslot.toString('hex')}` })
}

function endEra(doing: Doing, kept: Kept): void {
  const { era, points } = kept
  const total = [...points.values()].reduce((sum, each) => sum + each, 0)
  // Nothing is minted in the era of the authorities that began the chain.
  const payout = era === 0 ? 0n : PAYOUT
  const totalStake = kept.validators.reduce((sum, validator) => sum + stakeOf(validator), 0n)
  emit(doing, 'Staking', 'EraPaid', { era_index: era, validator_payout: payout, remainder: payout / 10n })
  for (const validator of kept.reported.splice(0)) slash(doing, validator)
  emit(doing, 'Staking', 'StakersElected')
  for (const [validator, own] of points) {
    if (payout > 0n) kept.owed.set(`${era}/${validator}`, { era, validator, amount: (payout * BigInt(own)) / BigInt(total) })
  }
  const ended = { index: era, ended: doing.height, payout: `${payout}`, totalStake: `${totalStake}`, points: Object.fromEntries(points) }
  doing.deeds.push(({ eras }) => eras.push(ended))
  const individual = [...points].sort(([one], [other]) => (one < other ? -1 : 1))
  doing.changes.push(
    { pallet: 'Staking', item: 'ErasRewardPoints', key: era, value: { total, individual } },
    { pallet: 'Staking', item: 'ErasTotalStake', key: era, value: totalStake },
    { pallet: 'Staking', item: 'ActiveEra', value: { index: era + 1, start: null } },
  )
  kept.era++
  kept.points = new Map()
}

function slash(doing: Doing, validator: Account): void {
  const amount = stakeOf(validator) / 10_000n
  emit(doing, 'Staking', 'Slashed', { staker: validator, amount })
  doing.deeds.push(({ slashes }) => slashes.push({ block: doing.height, validator, amount: `${amount}` }))
}

function payOut(doing: Doing, { owed }: Kept, era: number, validator: Account): string | null {
  const share = owed.get(`${era}/${validator}`)
  if (share === undefined) return 'Staking.AlreadyClaimed'
  owed.delete(`${era}/${validator}`)
  emit(doing, 'Staking', 'PayoutStarted', { era_index: era, validator_stash: validator })
  emit(doing, 'Staking', 'Rewarded', { stash: validator, amount: share.amount })
  doing.deeds.push(({ payouts }) => payouts.push({ block: doing.height, era, validator, amount: `${share.amount}` }))
  return null
}
