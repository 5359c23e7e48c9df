import type { FactId, ProducerAuthority } from '@secretariat/shared'

/** Who decides: so many producers in office, accounts by weight, the account itself, nobody for there is no such permission, or nobody told. */
export const multisigBases = ['producers', 'accounts', 'own', 'none', 'unknown'] as const
export type MultisigBasis = (typeof multisigBases)[number]

/** View: each permission that a multisig needs. */
export interface MultisigNeedView {
  key: string
  level: string
  /** The permission that decides for it. */
  behind: string
  basis: MultisigBasis
  authority: ProducerAuthority | null
  /** What told who may act under it; null where nobody did, or where the schedule does. */
  toldBy: FactId | null
  threshold: number | null
  weight: number | null
  total: number | null
  met: boolean | null
  /** Accounts with a weight, their weights, and those of them for whom enough have signed. */
  levels: readonly string[]
  weights: readonly number[]
  metLevels: readonly string[]
  helpers: readonly string[]
}
