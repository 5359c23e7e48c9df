import type { Accounts } from './accounts.js'
import type { DeferredRequest, Moment, SimContract, SimProducer, SimSettings } from './contract.js'
import type { Journal } from './journal.js'
import type { Tables } from './tables.js'

/** A transaction that waits for its block. */
export interface Deferred {
  readonly id: string
  readonly packed: Uint8Array
  readonly published: number
  /** Height at which it is tried. */
  readonly due: number
  readonly request: DeferredRequest
}

/** Everything that transactions read and change. */
export interface Host {
  readonly settings: SimSettings
  readonly contracts: ReadonlyMap<string, SimContract>
  readonly journal: Journal
  readonly tables: Tables
  readonly accounts: Accounts
  readonly deferred: Deferred[]
  /** Told to the ledger when the block that is being made is irreversible. */
  entries: (() => void)[]
  /** Transactions that were sent since the beginning. */
  sent: number
  /** False when the wish is not taken. */
  propose(height: number, producers: readonly SimProducer[]): boolean
  withdraw(): void
}

/** A block that is being made, as its transactions see it. */
export interface Making extends Moment {
  /** Id of the block before it, and of the newest irreversible one. */
  readonly previous: string
  readonly reference: string
}
