import { type Fact, Timestamp } from '@secretariat/shared'
import { type AlertProfile, type Facts, type Level, levelOf, ruleOf, thresholdsOf } from '@secretariat/shared/alert'
import { measure, type RecordsRule } from '../alerts/measure.js'
import type { Database } from '../client.js'
import { alpha, writeHistory } from './write-history.js'

/** What rules say of each subject on `alpha` by what is kept: its level, with what texts tell; facts are read first. */
export function judging(db: Database) {
  return async (rule: RecordsRule, profile: AlertProfile, facts?: readonly Fact[]): Promise<[string, Level, Facts | undefined][]> => {
    if (facts !== undefined) await writeHistory(db, facts)
    const known = ruleOf(rule)
    const thresholds = known && thresholdsOf(known, profile)
    if (thresholds === undefined) throw new TypeError(`${rule} means nothing on ${profile}`)
    const signals = await measure(db, rule, alpha.id, Timestamp(Date.now()))
    return signals.map(({ subject, value, facts: told }) => [subject, levelOf({ value }, thresholds), told])
  }
}
