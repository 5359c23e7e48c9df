import type { ChainId, Height } from '../ids.js'
import type { Timestamp } from '../time.js'

/** How bad a thing is, mildest first. */
export const severities = ['info', 'warning', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What was measured of one subject of a rule at a moment. `value` is null where there is no data, which is neither good nor bad. */
export interface Signal {
  readonly chain: ChainId
  readonly rule: string
  readonly subject: string
  readonly value: number | null
  /** How often in a row it went well since it last went badly: blocks made, answers given. */
  readonly good: number
  readonly at: Timestamp
  readonly height: Height | null
  /** Read from blocks that may still be undone. */
  readonly provisional: boolean
  /** What else the texts tell: names of who has not voted, the last block of a producer. */
  readonly facts?: Facts
}

/** Named plain values; names are lower camel case. Null: not known. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** From which value on a rule speaks. `bound`: whether high values are the bad ones, or low ones. */
export interface Thresholds {
  /** Number of this configuration: an incident keeps the one it was judged by. */
  readonly version: number
  readonly bound: 'least' | 'most'
  /** Null: the rule suspects nothing, it knows. */
  readonly suspected: number | null
  readonly confirmed: number
  /** What it is from `confirmed` on. */
  readonly severity: Severity
  /** From here on it is critical; null where it never becomes worse. */
  readonly critical: number | null
  /** Good results in a row until it is over. */
  readonly resolvedAfter: number
}

/** `no-data` changes nothing: who does not hear of a node knows neither that it is well nor that it is not. */
export const levels = ['clear', 'suspected', 'confirmed', 'critical', 'no-data'] as const
export type Level = (typeof levels)[number]

export function levelOf({ value }: Pick<Signal, 'value'>, thresholds: Thresholds): Level {
  if (value === null) return 'no-data'
  const reaches = (threshold: number | null) =>
    threshold !== null && (thresholds.bound === 'least' ? value >= threshold : value <= threshold)
  if (reaches(thresholds.critical)) return 'critical'
  if (reaches(thresholds.confirmed)) return 'confirmed'
  return reaches(thresholds.suspected) ? 'suspected' : 'clear'
}

export function worse(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) > severities.indexOf(b)
}
