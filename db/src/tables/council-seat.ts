import type { AccountId, ChainId, CouncilId, FactId, Height } from '@secretariat/shared'

/** View: one account in one council, from a composition to the composition without it (null: until now). */
export interface CouncilSeatView {
  chain: ChainId
  council: CouncilId
  account: AccountId
  fromFact: FactId
  fromHeight: Height
  fromAt: Date
  untilFact: FactId | null
  untilHeight: Height | null
  untilAt: Date | null
  /** False where reading began with the account already seated: it sat there at `fromHeight` or before. */
  fromExact: boolean
}

/** View: every council that facts name; the composition is null where it is not known, and where memberships are elected. */
export interface CouncilView {
  chain: ChainId
  council: CouncilId
  members: readonly AccountId[] | null
  prime: AccountId | null
  composition: FactId | null
  composedHeight: Height | null
  composedAt: Date | null
  /** Motions and proposals that are not decided. */
  openProposals: number
  /** Seats memberships for terms. */
  elected: boolean
}
