import { type Change, emit, emitNoise } from '../../world/doing.js'
import type { Account } from '../../world/people.js'
import type { Session, Turn } from '../../world/slots.js'
import type { Doing } from '../doing.js'
import { JOY, type Laws } from '../laws.js'
import type { LedgerStake } from '../ledger.js'
import { changesOf, ledgerOf, nominatorOf, type Preferences, type Stake, stakeIn } from './stakes.js'

const POINTS = 20
/** What an era mints for its validators on the real chain, about. */
const PAYOUT = 20_000n * JOY

/** The chain's account of who makes its blocks. */
export interface Validators {
  /** The era in which the chain begins. */
  readonly genesis: { readonly changes: readonly Change[]; readonly stakes: readonly LedgerStake[] }
  /** Counts a block for its author, and begins the session that comes with it. */
  meet(doing: Doing, turn: Turn): void
  payOut(doing: Doing, era: number, validator: Account): string | null
  /** Counts from the next era on. */
  prefer(doing: Doing, validator: Account, preferences: Preferences): null
  chill(doing: Doing, validator: Account): null
  /** Eras that are over and whose validators have not been paid. */
  unpaid(): readonly { readonly era: number; readonly validator: Account }[]
}

interface Kept {
  readonly laws: Laws
  validators: readonly Account[]
  era: number
  /** Of the era that runs. */
  stakes: readonly Stake[]
  points: Map<Account, number>
  readonly preferences: Map<Account, Preferences>
  /** Shares of eras that are over. */
  readonly owed: Map<string, { readonly era: number; readonly validator: Account; readonly amount: bigint }>
  reported: Account[]
}

export function createValidators(laws: Laws, genesis: readonly Account[]): Validators {
  const stakes = genesis.map((validator) => stakeIn(0, validator, undefined))
  const kept: Kept = {
    laws,
    validators: genesis,
    era: 0,
    stakes,
    points: new Map(),
    preferences: new Map(),
    owed: new Map(),
    reported: [],
  }
  return {
    genesis: { changes: changesOf(stakes), stakes: stakes.map(ledgerOf) },
    meet(doing, { author, session }) {
      kept.points.set(author, (kept.points.get(author) ?? 0) + POINTS)
      if (session !== undefined) beginSession(doing, kept, session)
    },
    payOut: (doing, era, validator) => payOut(doing, kept, era, validator),
    prefer(doing, validator, preferences) {
      kept.preferences.set(validator, preferences)
      emitNoise(doing, 'Staking', 'ValidatorPrefsSet', { stash: validator, prefs: { ...preferences } })
      doing.deeds.push((ledger) => ledger.preferences.push({ block: doing.height, validator, ...preferences }))
      return null
    },
    chill(doing, validator) {
      emitNoise(doing, 'Staking', 'Chilled', { stash: validator })
      doing.deeds.push(({ chills }) => chills.push({ block: doing.height, validator }))
      return null
    },
    unpaid: () => [...kept.owed.values()],
  }
}

function beginSession(doing: Doing, kept: Kept, { index, validators, offline = [] }: Session): void {
  reportOffline(doing, kept, index - 1, offline)
  const hasEra = index % kept.laws.sessionsPerEra === 0
  if (hasEra) endEra(doing, kept)
  emit(doing, 'Session', 'NewSession', { session_index: index })
  kept.validators = validators
  if (hasEra) stake(doing, kept)
  const entry = { index, block: doing.height, era: kept.era, validators, offline }
  doing.deeds.push(({ sessions }) => sessions.push(entry))
}

/** What stands behind the validators of the era that begins. */
function stake(doing: Doing, kept: Kept): void {
  kept.stakes = kept.validators.map((validator) => stakeIn(kept.era, validator, kept.preferences.get(validator)))
  doing.changes.push(...changesOf(kept.stakes))
  const entries = kept.stakes.map(ledgerOf)
  doing.deeds.push(({ stakes }) => stakes.push(...entries))
}

function stakeOf({ stakes }: Kept, validator: Account): Pick<Stake, 'total' | 'own' | 'others'> {
  return stakes.find((each) => each.validator === validator) ?? { total: 0n, own: 0n, others: [] }
}

function reportOffline(doing: Doing, kept: Kept, session: number, offline: readonly Account[]): void {
  if (offline.length === 0) {
    emit(doing, 'ImOnline', 'AllGood')
    return
  }
  const exposures = offline.map((validator) => {
    const { total, own } = stakeOf(kept, validator)
    return [validator, { total, own, others: [] }]
  })
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
  doing.deeds.push(({ offences }) => offences.push({ block: doing.height, session }))
}

function endEra(doing: Doing, kept: Kept): void {
  const { era, points, stakes } = kept
  const total = [...points.values()].reduce((sum, each) => sum + each, 0)
  // Nothing is minted in the era of the authorities that began the chain.
  const payout = era === 0 ? 0n : PAYOUT
  const totalStake = stakes.reduce((sum, each) => sum + each.total, 0n)
  emit(doing, 'Staking', 'EraPaid', { era_index: era, validator_payout: payout, remainder: payout / 10n })
  for (const validator of kept.reported.splice(0)) slash(doing, kept, validator)
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

function slash(doing: Doing, kept: Kept, validator: Account): void {
  const amount = stakeOf(kept, validator).total / 10_000n
  emit(doing, 'Staking', 'Slashed', { staker: validator, amount })
  doing.deeds.push(({ slashes }) => slashes.push({ block: doing.height, validator, amount: `${amount}` }))
}

function payOut(doing: Doing, { owed }: Kept, era: number, validator: Account): string | null {
  const share = owed.get(`${era}/${validator}`)
  if (share === undefined) return 'Staking.AlreadyClaimed'
  owed.delete(`${era}/${validator}`)
  emit(doing, 'Staking', 'PayoutStarted', { era_index: era, validator_stash: validator })
  // The commission and a share come first, what is left goes to who nominates.
  const own = share.amount / 3n
  emit(doing, 'Staking', 'Rewarded', { stash: validator, amount: own })
  emit(doing, 'Staking', 'Rewarded', { stash: nominatorOf(validator), amount: share.amount - own })
  const shares = [
    { account: validator, amount: `${own}` },
    { account: nominatorOf(validator), amount: `${share.amount - own}` },
  ]
  doing.deeds.push(({ payouts }) => payouts.push({ block: doing.height, era, validator, amount: `${share.amount}`, shares }))
  return null
}
