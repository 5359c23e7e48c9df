import type { ChainLedger } from '../ledger.js'
import type { Account } from '../world/people.js'
import type { LedgerGroup } from './ledger-group.js'

/** Amounts are decimal texts of base units: they are larger than numbers of JSON may be. */
export type Units = string

export interface LedgerCandidate {
  readonly member: number
  readonly stake: Units
  readonly stakingAccount: Account
  readonly rewardAccount: Account
  readonly announced: number
  /** Hex, newest last. */
  readonly notes: { readonly block: number; readonly note: string }[]
  withdrawn: number | null
  released: number | null
  /** Stake revealed for the candidate. */
  power: Units
}

export interface LedgerBallot {
  readonly voter: Account
  readonly commitment: string
  readonly stake: Units
  readonly cast: number
  revealed: { readonly block: number; readonly candidate: number; readonly salt: string } | null
  released: number | null
}

/** One round of election; `cycle` counts the failed ones too. */
export interface LedgerRound {
  readonly cycle: number
  /** Every stage with the block the chain announced for its end. */
  readonly stages: { readonly stage: 'announcing' | 'voting' | 'revealing'; readonly from: number; readonly endsAt: number }[]
  readonly candidates: LedgerCandidate[]
  readonly ballots: LedgerBallot[]
  outcome: 'running' | 'elected' | 'not-enough-candidates' | 'not-enough-winners'
  ended: number | null
  winners: { readonly member: number; readonly power: Units }[]
}

export interface LedgerCouncil {
  /** Counts elected councils, from 1. */
  readonly number: number
  readonly cycle: number
  readonly elected: number
  /** Block of the next election; null for the sitting council. */
  until: number | null
  readonly members: readonly number[]
}

export interface LedgerProposal {
  readonly id: number
  readonly type: string
  readonly proposer: number
  readonly created: number
  readonly title: string
  readonly thread: number
  readonly executeAt: number | null
  readonly details: unknown
  readonly statuses: { readonly block: number; readonly status: string }[]
  /** The first one, and another for each council that had to approve again. */
  readonly rounds: {
    readonly opened: number
    closed: number | null
    readonly votes: { readonly member: number; readonly choice: string; readonly block: number }[]
  }[]
  readonly decisions: { readonly block: number; readonly decision: string }[]
  cancelled: number | null
  executed: { readonly block: number; readonly error: string | null } | null
}

/** One change of a budget and what is in it afterwards. */
export interface LedgerFlow {
  readonly block: number
  /** `Council`, or the pallet of a working group. */
  readonly budget: string
  readonly what: string
  /** Negative where it went out. */
  readonly amount: Units
  readonly balance: Units
  /** The proposal whose execution it was part of. */
  readonly proposal: number | null
}

/** Handles are hex: not all of them are text. */
export interface LedgerMember {
  readonly id: number
  readonly joined: number
  readonly inviter: number | null
  readonly handles: { readonly block: number; readonly handle: string }[]
  readonly controllers: { readonly block: number; readonly account: Account }[]
  readonly roots: { readonly block: number; readonly account: Account }[]
  readonly stakingAccounts: { readonly account: Account; readonly added: number; confirmed: number | null }[]
}

/** What happened to the chain as a whole. Texts are hex. */
export interface LedgerDecree {
  readonly block: number
  readonly decree: 'constitution-amended' | 'signal-raised' | 'runtime-upgraded' | 'tokens-burned'
  readonly text: string | null
  /** Of a runtime's code, in bytes. */
  readonly length: number | null
  readonly account: Account | null
  readonly amount: Units | null
}

export interface LedgerRemark {
  readonly block: number
  readonly role: 'member' | 'councillor' | 'worker' | 'lead'
  /** Pallet of the group of a worker or a lead. */
  readonly group: string | null
  readonly worker: number | null
  readonly member: number | null
  readonly message: string
  readonly account: Account | null
  readonly amount: Units | null
}

export interface LedgerSession {
  readonly index: number
  /** The block that began it; those after it are made by these validators. */
  readonly block: number
  readonly era: number
  readonly validators: readonly Account[]
  /** Who gave no sign of life in the session before. */
  readonly offline: readonly Account[]
}

/** What stands behind a validator in an era, and the thousand-millionth parts it keeps for itself. */
export interface LedgerStake {
  readonly era: number
  readonly validator: Account
  readonly total: Units
  readonly own: Units
  readonly nominators: number
  readonly commission: number
  readonly blocked: boolean
}

export interface LedgerEra {
  readonly index: number
  readonly ended: number
  readonly payout: Units
  readonly totalStake: Units
  readonly points: Readonly<Record<Account, number>>
}

/** Pay of a validator for an era, and what part of it went to whom. */
export interface LedgerPayout {
  readonly block: number
  readonly era: number
  readonly validator: Account
  readonly amount: Units
  readonly shares: readonly { readonly account: Account; readonly amount: Units }[]
}

/** Everything that truly happened up to the finalized block of a simulated Joystream, in the world's own words. */
export interface JoystreamLedger extends ChainLedger {
  readonly kind: 'joystream'
  readonly scale: number
  readonly rounds: LedgerRound[]
  readonly councils: LedgerCouncil[]
  readonly optedOut: { readonly account: Account; readonly block: number }[]
  readonly proposals: LedgerProposal[]
  readonly flows: LedgerFlow[]
  readonly councillorRewards: { readonly member: number; readonly block: number; readonly paid: Units; readonly missing: Units }[]
  readonly settings: { readonly block: number; readonly setting: string; readonly value: Units }[]
  readonly groups: LedgerGroup[]
  readonly members: LedgerMember[]
  readonly threads: { readonly space: 'forum' | 'proposal'; readonly id: number; readonly author: number; readonly block: number }[]
  readonly posts: {
    readonly space: 'forum' | 'proposal'
    readonly id: number
    readonly thread: number
    readonly author: number
    readonly block: number
    readonly text: string
  }[]
  readonly decrees: LedgerDecree[]
  readonly remarks: LedgerRemark[]
  readonly sessions: LedgerSession[]
  readonly eras: LedgerEra[]
  readonly stakes: LedgerStake[]
  /** Who made each block, by height. */
  readonly authors: Account[]
  readonly payouts: LedgerPayout[]
  readonly slashes: { readonly block: number; readonly validator: Account; readonly amount: Units }[]
  readonly preferences: { readonly block: number; readonly validator: Account; readonly commission: number; readonly blocked: boolean }[]
  readonly chills: { readonly block: number; readonly validator: Account }[]
  /** Sessions with an offence, by the block that reported it. */
  readonly offences: { readonly block: number; readonly session: number }[]
}
