import type { Reading } from '@secretariat/db'
import type { Timestamp } from '@secretariat/shared'
import {
  type AlertProfile,
  type ChainSays,
  type RuleSetting,
  ruleOf,
  type Signal,
  type Thresholds,
  thresholdsOf,
} from '@secretariat/shared/alert'
import type { Measured } from './read-signals.js'

/** What is measured of a chain now: at its head, and by what is kept of it. */
export interface Measurements {
  readonly profile: AlertProfile
  readonly live: readonly Signal[]
  readonly records: readonly Measured[]
  /** When what is kept was asked. */
  readonly readAt: Timestamp
  readonly settings: ReadonlyMap<string, RuleSetting>
  readonly says: ChainSays
}

/** Everything that rules of the chain measured, each with the thresholds that count for it now. */
export function judge({ profile, live, records, readAt, settings, says }: Measurements): Reading[] {
  const measured = [
    ...live.map((signal) => ({ signal, measuredAt: signal.at })),
    ...records.flatMap(({ signals }) => signals.map((signal) => ({ signal, measuredAt: readAt }))),
  ]
  return measured.flatMap(({ signal, measuredAt }) => {
    const rule = ruleOf(signal.rule)
    if (rule?.defaults[profile] === undefined) return []
    return [{ signal, measuredAt, thresholds: thresholdsOf(rule, profile, settings.get(signal.rule), says) }]
  })
}

/** Which rules named every subject they know, and when: whoever is measured at the head is measured with all others of the rule. */
export function looksOf({ live, records, readAt }: Pick<Measurements, 'live' | 'records' | 'readAt'>): ReadonlyMap<string, Timestamp> {
  return new Map([...live.map(({ rule, at }) => [rule, at] as const), ...records.map(({ rule }) => [rule, readAt] as const)])
}

/** What can move incidents: rules that are turned off do not. */
export function ofForce(readings: readonly Reading[]): { readonly signal: Signal; readonly thresholds: Thresholds }[] {
  return readings.flatMap(({ signal, thresholds }) => (thresholds === undefined ? [] : [{ signal, thresholds }]))
}
