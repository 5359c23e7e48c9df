import type { Change } from '../../world/doing.js'
import type { Account } from '../../world/people.js'
import { JOY } from '../laws.js'
import type { LedgerStake } from '../ledger.js'

/** What a validator asks of those who nominate it. */
export interface Preferences {
  readonly commission: number
  readonly blocked: boolean
}

/** What stands behind a validator in an era. */
export interface Stake extends Preferences {
  readonly era: number
  readonly validator: Account
  readonly total: bigint
  readonly own: bigint
  readonly others: readonly { readonly who: Account; readonly value: bigint }[]
}

const asked: Preferences = { commission: 50_000_000, blocked: false }

const seedOf = (validator: Account): number => Number.parseInt(validator.slice(2, 6), 16)

/** One of those who stand behind a validator. */
export function nominatorOf(validator: Account, place = 0): Account {
  return `0x${((seedOf(validator) + place) % 256).toString(16).padStart(2, '0').repeat(32)}`
}

/** Stake grows a little with the eras, and with it the nominators come and go. */
export function stakeIn(era: number, validator: Account, preferences: Preferences | undefined): Stake {
  const seed = seedOf(validator)
  const own = BigInt(seed + 40_000 + era * 7) * 13n * JOY
  const others = Array.from({ length: (seed + era) % 4 }, (_, i) => ({
    who: nominatorOf(validator, i),
    value: BigInt(seed + 9000 * (i + 1)) * 11n * JOY,
  }))
  return { era, validator, own, others, total: others.reduce((sum, { value }) => sum + value, own), ...(preferences ?? asked) }
}

/** The state of an era's stakes as the chain keeps it. */
export function changesOf(stakes: readonly Stake[]): Change[] {
  return stakes.flatMap(({ era, validator, total, own, others, commission, blocked }) => [
    { pallet: 'Staking', item: 'ErasStakers', key: [era, validator], value: { total, own, others } },
    { pallet: 'Staking', item: 'ErasValidatorPrefs', key: [era, validator], value: { commission, blocked } },
  ])
}

export function ledgerOf({ era, validator, total, own, others, commission, blocked }: Stake): LedgerStake {
  return { era, validator, total: `${total}`, own: `${own}`, nominators: others.length, commission, blocked }
}
