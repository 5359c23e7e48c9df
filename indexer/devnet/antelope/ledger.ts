/** A slot whose owner has no block in the true chain. */
export interface LedgerMiss {
  readonly slot: number
  readonly producer: string
  /** `orphan`: a block was made, and given up for another branch. */
  readonly kind: 'missed' | 'orphan'
  /** Height of the first block after it. */
  readonly block: number
}

/** The chain stood still from one slot to another, both included; nobody is to blame. */
export interface LedgerStop {
  readonly from: number
  readonly to: number
  readonly block: number
}

export interface LedgerSchedule {
  readonly version: number
  /** Height of the block that announced it; null for the first one. */
  readonly announced: number | null
  /** Height of the first block under it; null while there is none. */
  from: number | null
  readonly producers: readonly string[]
}

export interface LedgerOrphan {
  readonly id: string
  readonly height: number
  readonly slot: number
  readonly producer: string
}

/** What truly happened up to the irreversible block, told by who caused it and not by counting slots. */
export interface AntelopeLedger {
  readonly kind: 'eosc' | 'antelope'
  readonly seed: string
  readonly chainId: string
  readonly intervalMs: number
  readonly repetitions: number
  /** Newest irreversible block. */
  height: number
  /** By height; height 0 is no block. */
  readonly hashes: string[]
  readonly produced: Record<string, number>
  readonly missed: LedgerMiss[]
  readonly stops: LedgerStop[]
  readonly schedules: LedgerSchedule[]
  readonly orphans: LedgerOrphan[]
  /** Slots between the first two blocks: the time of the launch. */
  launch: { readonly from: number; readonly to: number } | null
  transactions: number
  /** Actions that stand in blocks: `eosio::transfer`. */
  readonly actions: Record<string, number>
  /** Receipts of transactions that were sent before, by how they ended. */
  readonly deferred: Record<string, number>
}
