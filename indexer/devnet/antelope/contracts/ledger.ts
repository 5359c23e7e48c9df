import type { PermissionLevel, ReceiptStatus } from '../contract.js'

/** Amounts are decimal texts of units: they are larger than numbers of JSON may be. */
export type Units = string

/** The life of one multisig, from its proposal to its end. */
export interface LedgerMultisig {
  readonly proposer: string
  readonly proposal: string
  readonly block: number
  /** Whether the proposal stands in a block; another contract may have made it, and then only its row shows. */
  readonly visible: boolean
  /** sha256 of the packed transaction, and the bytes. */
  readonly transaction: string
  readonly packed: string
  /** Seconds since 1970. */
  readonly expiration: number
  readonly actions: readonly { readonly account: string; readonly name: string; readonly authorization: readonly PermissionLevel[] }[]
  readonly requested: readonly PermissionLevel[]
  /** In order; who withdrew and signed again stands three times. */
  readonly approvals: { readonly level: PermissionLevel; readonly block: number; readonly time: number; readonly given: boolean }[]
  ended: { readonly block: number; readonly how: 'executed' | 'cancelled'; readonly by: string; readonly visible: boolean } | null
  /** Outcome of the deferred transaction, under the id the chain gave it; at once where the chain runs it inline. */
  settled: { readonly block: number; readonly status: ReceiptStatus; readonly id: string | null } | null
}

export type MotionStage = 'pending' | 'passed' | 'rejected' | 'turned-down'

/** A request to the budget's committee. */
export interface LedgerMotion {
  readonly id: number
  readonly proposer: string
  readonly title: string
  readonly block: number
  readonly amount: Units
  /** The committee may decide before this block, and money may be asked for after it. */
  readonly decidedBy: number
  readonly opinions: LedgerOpinion[]
  readonly stages: { readonly stage: MotionStage; readonly block: number }[]
  paid: Units
  closed: number | null
}

export interface LedgerOpinion {
  readonly member: string
  readonly block: number
  readonly approves: boolean
}

/** A request for money of a motion that passed. */
export interface LedgerTakecoin {
  readonly proposer: string
  readonly id: number
  readonly motion: number
  readonly block: number
  readonly amount: Units
  readonly decidedBy: number
  readonly opinions: LedgerOpinion[]
  decided: { readonly block: number; readonly agreed: boolean } | null
  closed: number | null
}

export interface LedgerBudget {
  readonly account: string
  /** What every block from `from` on brings. */
  perBlock: Units
  from: number
  opening: Units
  readonly motions: LedgerMotion[]
  readonly takecoins: LedgerTakecoin[]
  readonly payouts: { readonly block: number; readonly to: string; readonly amount: Units; readonly motion: number }[]
  readonly gifts: { readonly block: number; readonly from: string; readonly amount: Units }[]
  readonly committees: { readonly block: number; readonly members: readonly string[] }[]
}

/** A vote that binds for a time. */
export interface LedgerFixedVote {
  readonly voter: string
  readonly key: number
  readonly type: string
  readonly stake: Units
  readonly from: number
  readonly until: number
  readonly producers: { readonly block: number; readonly producer: string }[]
  ended: number | null
}

export interface LedgerPunishment {
  readonly producer: string
  readonly proposer: string
  readonly block: number
  readonly until: number
  readonly approvals: { readonly approver: string; readonly block: number }[]
  punished: { readonly block: number; readonly until: number } | null
  bailed: number | null
  lifted: number | null
}

/** What truly happened with the contracts of a simulated chain. */
export interface ContractsLedger {
  readonly multisigs: LedgerMultisig[]
  readonly invalidations: { readonly account: string; readonly block: number; readonly time: number }[]
  readonly codes: { readonly account: string; readonly block: number; readonly hash: string | null }[]
  readonly abis: { readonly account: string; readonly block: number }[]
  readonly budget: LedgerBudget
  /** A voter's whole stake behind a producer, after each change. */
  readonly votes: { readonly block: number; readonly voter: string; readonly producer: string; readonly stake: Units }[]
  readonly fixedVotes: LedgerFixedVote[]
  /** Where voters stand behind several producers with all they have. */
  readonly choices: { readonly block: number; readonly voter: string; readonly proxy: string; readonly producers: readonly string[] }[]
  /** A candidate's votes after each change: whole tokens, weighted, or the number the stock contract reckons with. */
  readonly weights: { readonly block: number; readonly producer: string; readonly votes: string }[]
  readonly registrations: { readonly block: number; readonly producer: string; readonly active: boolean }[]
  /** Blocks that the contract believes a producer owes, one at most in a round, and what it took for it. */
  readonly drains: { readonly block: number; readonly producer: string; readonly deducted: Units }[]
  readonly punishments: LedgerPunishment[]
  /** Signs of life that producers sent; those that come with a block are not listed. */
  readonly heartbeats: { readonly block: number; readonly producer: string }[]
  /** When the chain went into emergency and out of it. */
  readonly emergencies: { readonly block: number; readonly emergency: boolean }[]
  /** What nobody is shown: transactions the chain refused. */
  readonly refused: { readonly action: string; readonly reason: string }[]
}

export function firstContractsLedger(account: string): ContractsLedger {
  return {
    multisigs: [],
    invalidations: [],
    codes: [],
    abis: [],
    budget: { account, perBlock: '0', from: 2, opening: '0', motions: [], takecoins: [], payouts: [], gifts: [], committees: [] },
    votes: [],
    fixedVotes: [],
    choices: [],
    weights: [],
    registrations: [],
    drains: [],
    punishments: [],
    heartbeats: [],
    emergencies: [],
    refused: [],
  }
}

/** The newest entry that fits; contracts enter nothing into what was not begun. */
export function newest<T>(list: readonly T[], matches: (item: T) => boolean): T {
  const item = list.findLast(matches)
  if (item === undefined) throw new RangeError('The ledger has no such entry')
  return item
}
