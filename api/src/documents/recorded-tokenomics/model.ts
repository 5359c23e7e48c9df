import type { RecordedReport } from '../recorded/model.js'

/** One figure as a tokenomics report prints it: one value, or what it was when the term opened and closed. Null is not stated. */
export interface RecordedFigure {
  readonly fact: string
  readonly section: string
  readonly name: string
  /** An asset for money; other units are counted in whole ones. */
  readonly unit: string
  readonly opening: bigint | null
  readonly closing: bigint | null
  readonly value: bigint | null
  readonly block: number | null
}

export interface RecordedWorker {
  readonly fact: string
  readonly group: string
  readonly worker: number | null
  readonly handle: string
  readonly status: string | null
  readonly rewardPerBlock: bigint | null
  readonly termReward: bigint | null
  readonly totalReward: bigint | null
}

/** A seat as it was won; the part of the operator of the network is within the stake of backers. */
export interface RecordedElected {
  readonly fact: string
  readonly round: number | null
  readonly handle: string
  readonly ownStake: bigint | null
  readonly backersStake: bigint | null
  readonly operatorStake: bigint | null
}

export interface RecordedValidators {
  readonly fact: string
  readonly rewards: bigint | null
  readonly blockTime: number | null
  readonly issuanceClosing: bigint | null
  readonly activeOpening: number | null
  readonly activeClosing: number | null
  readonly slotsOpening: number | null
  readonly slotsClosing: number | null
  readonly stakeOpening: bigint | null
  readonly stakeClosing: bigint | null
}

/** What the records of a term say of its money and network. */
export interface RecordedTokenomics extends RecordedReport {
  readonly figures: readonly RecordedFigure[]
  readonly workers: readonly RecordedWorker[]
  readonly elected: readonly RecordedElected[]
  readonly validators: RecordedValidators | null
}
