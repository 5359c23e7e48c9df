import type { AssetId, MemberId, ProposalId } from '@secretariat/shared'
import type { Mark, Position, Stretch } from '../stretch.js'

/** A member with the name they had in the stretch. */
export interface Person {
  readonly member: MemberId
  readonly handle: string | null
}

export interface Seat {
  readonly member: MemberId
  readonly term: string
  readonly termNumber: number | null
  readonly ownStake: bigint | null
  readonly backing: bigint | null
  readonly asset: AssetId | null
  readonly stakeFact: string | null
}

/** A round of voting; `decidedHere` follows the rule that what an election rejects is the old council's. */
export interface Round {
  readonly round: string
  readonly proposal: ProposalId
  readonly opened: Position
  readonly openedHere: boolean
  readonly decidedHere: boolean
  readonly decidedAt: Date | null
  readonly decidedHeight: number | null
  readonly decision: string | null
}

export interface Ballot {
  readonly fact: string
  readonly round: string | null
  readonly proposal: ProposalId
  readonly voter: MemberId
  readonly choice: 'approve' | 'reject' | 'slash' | 'abstain'
  readonly here: boolean
}

export interface Step extends Position {
  readonly fact: string
  readonly step: 'status-changed' | 'decided' | 'executed' | 'cancelled'
  readonly status: string | null
  readonly decision: string | null
  readonly next: string | null
  readonly error: string | null
  readonly at: Date
}

/** A proposal with all that the chain said of it up to the block from which the document is seen. */
export interface ProposalLine extends Position {
  readonly fact: string
  readonly proposal: ProposalId
  readonly title: string
  readonly type: string
  readonly proposer: MemberId | null
  readonly createdAt: Date
  readonly requested: bigint | null
  readonly asset: AssetId | null
  /** In the order of the chain. */
  readonly steps: readonly Step[]
}

/** Money that left the council's budget for something other than pay. */
export interface Payment extends Position {
  readonly fact: string
  readonly flow: string
  readonly amount: bigint
  readonly asset: AssetId
  readonly proposal: ProposalId | null
  readonly approvedAt: Position | null
  readonly paidAt: Date
}

export interface FlowSum {
  readonly flow: string
  readonly amount: bigint
  readonly flows: number
}

export interface Balance {
  readonly balance: bigint
  /** The chain's statement that it rests on. */
  readonly statement: string
  readonly statedHeight: number
}

export interface BudgetPart {
  readonly budget: string
  readonly asset: AssetId
  /** Null where the chain had stated nothing. */
  readonly opening: Balance | null
  readonly closing: Balance | null
  readonly flows: readonly FlowSum[]
}

export interface LeadLine {
  readonly group: string
  readonly member: MemberId | null
  readonly fromHeight: number
  readonly fact: string
}

export interface DebtLine {
  readonly member: MemberId
  readonly owed: bigint
  readonly asset: AssetId
  readonly fact: string
}

export interface CouncilReport {
  readonly stretch: Stretch & { readonly asOf: Mark }
  readonly people: ReadonlyMap<MemberId, Person>
  readonly seats: readonly Seat[]
  readonly leads: readonly LeadLine[]
  /** Those created in the stretch, those open when it began, and those that a payment of it names. */
  readonly proposals: readonly ProposalLine[]
  readonly rounds: readonly Round[]
  readonly ballots: readonly Ballot[]
  /** Null on a chain that tells of no budget. */
  readonly budget: BudgetPart | null
  /** Made in the stretch, approved in it, or of a proposal created in it. */
  readonly payments: readonly Payment[]
  readonly debts: readonly DebtLine[]
}
