import type { AssetId } from '@secretariat/shared'
import type { Stretch } from '../stretch.js'

/** A term as people wrote it down; nothing here was read from a node. Null is not stated. */
export interface RecordedTerm {
  readonly fact: string
  readonly network: string
  readonly term: string
  readonly number: string | null
  readonly fromHeight: number | null
  readonly untilHeight: number | null
  readonly basis: string | null
  readonly printedFrom: number | null
  readonly printedUntil: number | null
  readonly chainRound: number | null
  readonly printedRound: number | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly blockTime: number | null
  readonly secretary: string | null
  readonly deputy: string | null
  readonly report: string | null
  readonly tokenomicsReport: string | null
  readonly asset: AssetId
  readonly mintOpening: bigint | null
  readonly mintClosing: bigint | null
  readonly mintTotal: bigint | null
  readonly created: number | null
  readonly finalizeHours: number | null
  readonly meanFinalizeHours: number | null
  readonly totalStake: bigint | null
  readonly applicants: number | null
  readonly applicantStake: bigint | null
  readonly electionVotes: number | null
}

export interface RecordedSeat {
  readonly fact: string
  readonly handle: string
  readonly member: string | null
  readonly votes: number | null
  readonly ownStake: bigint | null
  readonly voterStake: bigint | null
}

/** A proposal as the report of the term lists it, and what became of it by all records. */
export interface RecordedListing {
  readonly fact: string
  readonly proposal: number | null
  readonly title: string
  readonly type: string | null
  readonly amount: bigint | null
  readonly status: string | null
  readonly failure: string | null
  readonly finalizeBlocks: number | null
  readonly finalizeHours: number | null
  readonly creator: string | null
  readonly participants: readonly string[]
  readonly outcome: string | null
  readonly outcomeTerm: string | null
}

/** A spending proposal that counts for the term by one account or by both. */
export interface RecordedSpending {
  readonly proposal: number
  readonly title: string | null
  readonly status: string | null
  readonly paid: bigint | null
  readonly asked: bigint | null
  readonly createdTerm: string | null
  readonly finalizedTerm: string | null
  readonly fact: string | null
}

export interface RecordedFinding {
  readonly kind: string
  readonly subject: string
  readonly expected: bigint | null
  readonly stated: bigint | null
  readonly unit: string | null
  readonly evidence: string | null
  readonly fact: string
}

/** A file that the records were read from; its digest is sha256. */
export interface RecordedFile {
  readonly file: string
  readonly digest: string
}

export interface RecordedReport {
  readonly stretch: Stretch
  readonly term: RecordedTerm
  readonly seats: readonly RecordedSeat[]
  readonly listings: readonly RecordedListing[]
  readonly spending: readonly RecordedSpending[]
  /** What the tokenomics report says was spent. */
  readonly statedSpending: bigint | null
  readonly findings: readonly RecordedFinding[]
  readonly files: readonly RecordedFile[]
}
