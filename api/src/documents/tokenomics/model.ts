import type { AssetId } from '@secretariat/shared'
import type { Mark, Stretch } from '../stretch.js'

/** All tokens there were, as the state said it last by then. */
export interface Issuance {
  readonly amount: bigint
  readonly height: number
  readonly fact: string
}

/** What a budget did over the stretch. */
export interface BudgetLine {
  readonly budget: string
  readonly opening: bigint | null
  readonly closing: bigint | null
  readonly inflow: bigint
  readonly outflow: bigint
}

/** What left budgets, or was paid, by kind. */
export interface KindLine {
  readonly kind: string
  readonly amount: bigint
  readonly entries: number
}

export interface GroupLine {
  readonly group: string
  readonly hired: number
  readonly left: number
  readonly workers: number
  readonly paid: bigint
}

export interface ElectionLine {
  readonly candidates: number
  readonly withdrawn: number
  readonly ownStake: bigint | null
  readonly votes: number
  readonly voters: number
  readonly stake: bigint | null
}

export interface ValidatorLine {
  readonly openingSet: number | null
  readonly closingSet: number | null
  readonly openingStake: bigint | null
  readonly closingStake: bigint | null
  /** What eras that ended in the stretch paid, and what was minted for nobody. */
  readonly eras: number
  readonly payout: bigint
  readonly remainder: bigint
}

export interface Counts {
  readonly proposals: number
  readonly approved: number
  readonly executed: number
  readonly failed: number
  readonly members: number
  readonly posts: number
}

export interface TokenomicsReport {
  readonly stretch: Stretch & { readonly asOf: Mark }
  /** Of all amounts; null where nothing was told. */
  readonly asset: AssetId | null
  readonly opening: Issuance | null
  readonly closing: Issuance | null
  readonly burned: KindLine
  readonly rewards: readonly KindLine[]
  readonly spending: readonly KindLine[]
  readonly budgets: readonly BudgetLine[]
  readonly groups: readonly GroupLine[]
  /** Of the round that elected the council of the term. */
  readonly election: ElectionLine | null
  readonly validators: ValidatorLine
  readonly counts: Counts
}
