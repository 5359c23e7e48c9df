import type { Height } from '../ids.js'

export const kpiStatuses = ['not-started', 'on-track', 'at-risk', 'met', 'missed', 'void', 'unknown'] as const
export type KpiStatus = (typeof kpiStatuses)[number]

/** What a metric says over the blocks of a KPI that are read. */
export interface Reading {
  /** Decimal text; null where the chain does not tell. */
  readonly value: string | null
  /** Of metrics that last: blocks of what goes on at the newest block; 0 where nothing does, null for other metrics. */
  readonly running: number | null
}

export const verdicts = ['met', 'missed', 'void'] as const

/** How a person judged a KPI. */
export interface Grade {
  readonly verdict: (typeof verdicts)[number]
  readonly note: string
  readonly author: string
}

/** A link that proves a need, and the newest block that was known when it was given. */
export interface Proof {
  readonly need: string
  readonly height: Height | null
}

/** Everything that is known about one KPI. */
export interface Standing {
  /** Newest block that is read; null where none is. */
  readonly height: Height | null
  readonly reading: Reading | null
  readonly proofs: readonly Proof[]
  readonly grade: Grade | null
}

/** Why a KPI stands as it does: a code that words are found by, and the numbers in them. */
export interface Reason {
  readonly code: ReasonCode
  readonly values: Readonly<Record<string, string | number>>
}

export type ReasonCode =
  | 'voided'
  | 'graded'
  | 'no-blocks'
  | 'starts-at'
  | 'not-told'
  | 'reached'
  | 'kept'
  | 'passed-limit'
  | 'fell-short'
  | 'ahead'
  | 'behind'
  | 'within'
  | 'near-limit'
  | 'outside'
  | 'proven'
  | 'unproven'
  | 'proofs-missing'
  | 'proofs-late'
  | 'awaits-grade'
  | 'runs'
  | 'bitten'
  | 'bitten-elsewhere'
  | 'bites-at'
  | 'bites-at-deadline'
  | 'close-to-limit'
  | 'far'
  | 'recorded-paid'
  | 'recorded-unpaid'
  | 'recorded-silent'

export function reason(code: ReasonCode, values: Reason['values'] = {}): Reason {
  return { code, values }
}
