import type { Account } from '../world/people.js'
import type { Units } from './ledger.js'

export interface LedgerOpening {
  readonly id: number
  readonly lead: boolean
  readonly stake: Units
  /** Per block; null for none. */
  readonly reward: Units | null
  readonly added: number
  filled: number | null
  cancelled: number | null
}

export interface LedgerApplication {
  readonly id: number
  readonly opening: number
  readonly member: number
  readonly roleAccount: Account
  readonly rewardAccount: Account
  readonly stake: Units
  readonly block: number
  failed: { readonly block: number; readonly how: 'withdrawn' | 'declined' } | null
}

export interface LedgerWorker {
  readonly id: number
  readonly opening: number
  readonly application: number
  readonly member: number
  readonly lead: boolean
  readonly hired: number
  leaving: number | null
  left: { readonly block: number; readonly how: 'exited' | 'terminated' } | null
  /** What is left of it. */
  stake: Units
  /** Per block, as it is now; null for none. */
  reward: Units | null
  readonly slashes: { readonly block: number; readonly slashed: Units; readonly requested: Units }[]
}

export interface LedgerGroup {
  readonly pallet: string
  readonly openings: LedgerOpening[]
  readonly applications: LedgerApplication[]
  readonly workers: LedgerWorker[]
  readonly leads: { readonly worker: number; readonly from: number; to: number | null }[]
  readonly rewards: { readonly worker: number; readonly block: number; readonly amount: Units; readonly overdue: boolean }[]
  /** What is owed to a worker from a block on; null for nothing any more. */
  readonly owed: { readonly worker: number; readonly block: number; readonly amount: Units | null }[]
  /** What the lead says of the group, in hex. */
  readonly statuses: { readonly block: number; readonly text: string }[]
}
