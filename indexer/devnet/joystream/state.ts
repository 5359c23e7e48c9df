import type { Value } from '../substrate/scale.js'
import type { Account } from '../world/people.js'
import type { GroupPlan } from './groups.js'
import type { Laws } from './laws.js'
import type { Validators } from './rules/validators.js'

export interface Member {
  readonly id: number
  handle: string
  controller: Account
  root: Account
  /** Accounts that may stake for the member. */
  readonly staking: Set<Account>
}

export interface Candidate {
  readonly member: number
  readonly stakingAccount: Account
  readonly rewardAccount: Account
  readonly stake: bigint
  readonly cycle: number
  power: bigint
}

export interface Seat extends Omit<Candidate, 'cycle' | 'power'> {
  lastPayment: number
  unpaid: bigint
}

export interface Ballot {
  readonly voter: Account
  readonly commitment: string
  readonly cycle: number
  readonly stake: bigint
  candidate: number | undefined
}

export interface Winner {
  readonly member: number
  readonly power: bigint
}

export type Stage = 'announcing' | 'voting' | 'revealing' | 'idle'

export interface Council {
  stage: Stage
  endsAt: number
  cycle: number
  seats: Seat[]
  candidates: Map<number, Candidate>
  ballots: Map<Account, Ballot>
  /** Those who would win if the revealing ended now, best first. */
  winners: readonly Winner[]
  readonly optedOut: Set<Account>
  /** Candidates of rounds that are over whose stake is still locked, with the round. */
  readonly locked: Map<number, number>
}

export interface Budget {
  balance: bigint
  increment: bigint
  /** Per block and seat. */
  reward: bigint
  nextRefill: number
  nextRewards: number
}

export type Choice = 'Approve' | 'Reject' | 'Slash' | 'Abstain'

export interface Proposal {
  readonly id: number
  readonly type: string
  readonly details: Value
  readonly proposer: number
  readonly executeAt: number | undefined
  readonly thread: number
  status: 'Active' | 'PendingExecution' | 'PendingConstitutionality'
  /** When the present status began. */
  since: number
  confirmations: number
  readonly votes: Map<number, Choice>
}

export interface Opening {
  readonly id: number
  readonly lead: boolean
  readonly stake: bigint
  readonly unstaking: number
  readonly reward: bigint | undefined
}

export interface Application {
  readonly id: number
  readonly opening: number
  readonly member: number
  readonly roleAccount: Account
  readonly rewardAccount: Account
}

export interface Worker {
  readonly id: number
  readonly member: number
  readonly roleAccount: Account
  readonly rewardAccount: Account
  readonly unstaking: number
  stake: bigint
  reward: bigint | undefined
  missed: bigint
  leavingAt: number | undefined
}

export interface Group {
  readonly plan: GroupPlan
  readonly rewardPeriod: number
  budget: bigint
  lead: number | undefined
  readonly openings: Map<number, Opening>
  readonly applications: Map<number, Application>
  readonly workers: Map<number, Worker>
  openingCount: number
  applicationCount: number
  workerCount: number
}

/** Everything the rules of the chain act on. */
export interface State {
  readonly laws: Laws
  readonly validators: Validators
  readonly members: Map<number, Member>
  readonly council: Council
  readonly budget: Budget
  readonly proposals: Map<number, Proposal>
  readonly groups: readonly Group[]
  proposalCount: number
  threadCount: { forum: number; proposal: number }
  postCount: { forum: number; proposal: number }
  categories: number
}
