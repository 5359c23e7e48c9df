import { parseUnits } from '../amount.js'
import type { KpiDefinition, KpiMeasure } from './definition.js'
import { metricOf, type Target } from './metric.js'
import { type KpiStatus, type Reading, type Reason, reason, type Standing } from './standing.js'

export interface Judged {
  readonly status: KpiStatus
  readonly reason: Reason
}

/** From this part of a period on, what is not there yet is at risk. */
const late = 0.75
/** From this part of a limit on, what must not pass it is at risk: 8 tenths. */
const near = { part: 8n, whole: 10n }

/** How a KPI stands: what a person decided comes first, then the blocks, then the measure. */
export function statusOf(kpi: KpiDefinition, standing: Standing): Judged {
  const { height, grade } = standing
  if (kpi.voided !== null) return judged('void', 'voided', { why: kpi.voided })
  if (grade !== null) return judged(grade.verdict, 'graded', { author: grade.author, note: grade.note })
  if (height === null) return judged('unknown', 'no-blocks')
  if (height < kpi.from) return judged('not-started', 'starts-at', { block: kpi.from })
  const clock = { over: height >= kpi.deadline, elapsed: (height - kpi.from + 1) / (kpi.deadline - kpi.from + 1), deadline: kpi.deadline }
  return byMeasure(kpi.measure, standing, clock)
}

interface Clock {
  readonly over: boolean
  /** Part of the period that has gone by; above 1 after it. */
  readonly elapsed: number
  readonly deadline: number
}

function byMeasure(measure: KpiMeasure, standing: Standing, clock: Clock): Judged {
  if (measure.kind === 'computed') return computed(measure.target, standing.reading, clock)
  if (measure.kind === 'evidence') return proven(measure.needs, standing, clock)
  return clock.over ? judged('at-risk', 'awaits-grade', { block: clock.deadline }) : judged('on-track', 'runs', { block: clock.deadline })
}

/** Decimals as whole numbers of their smallest part. */
export const exact = (decimal: string): bigint => parseUnits(decimal, 10)

/** Whether a value is on the right side of its threshold. */
export function holds({ bound, threshold }: Target, value: string): boolean {
  return bound === 'least' ? exact(value) >= exact(threshold) : exact(value) <= exact(threshold)
}

function computed(target: Target, reading: Reading | null, clock: Clock): Judged {
  const value = reading?.value ?? null
  if (value === null) return judged('unknown', 'not-told', { metric: target.metric })
  const values = { metric: target.metric, bound: target.bound, value, threshold: target.threshold, block: clock.deadline }
  const fine = holds(target, value)
  if (clock.over) return fine ? judged('met', 'kept', values) : judged('missed', 'fell-short', values)
  if (metricOf(target.metric).rises)
    return target.bound === 'least' ? climbing(target, value, clock, values) : capped(target, value, values)
  return fine ? judged('on-track', 'within', values) : judged('at-risk', 'outside', values)
}

/** A number that only rises and has to get somewhere: met as soon as it is there, and compared with an even pace before. */
function climbing(target: Target, value: string, { elapsed }: Clock, values: Reason['values']): Judged {
  if (holds(target, value)) return judged('met', 'reached', values)
  return Number(value) >= Number(target.threshold) * elapsed ? judged('on-track', 'ahead', values) : judged('at-risk', 'behind', values)
}

/** A number that only rises and must not pass a limit: missed for good once it has. */
function capped(target: Target, value: string, values: Reason['values']): Judged {
  if (!holds(target, value)) return judged('missed', 'passed-limit', values)
  return nears(target, value) ? judged('at-risk', 'near-limit', values) : judged('on-track', 'within', values)
}

/** Whether a value has come close to a limit above it; a limit of 0 has no room to come close. */
export function nears({ threshold }: Target, value: string): boolean {
  return exact(threshold) > 0n && exact(value) * near.whole >= exact(threshold) * near.part
}

function proven(needs: readonly { readonly id: string }[], { proofs }: Standing, clock: Clock): Judged {
  const inTime = new Set(proofs.filter(({ height }) => height !== null && height <= clock.deadline).map(({ need }) => need))
  const ever = new Set(proofs.map(({ need }) => need))
  const missing = needs.filter(({ id }) => !inTime.has(id)).map(({ id }) => id)
  const values = { proven: needs.length - missing.length, needs: needs.length, missing: missing.join(', '), block: clock.deadline }
  if (missing.length === 0) return judged('met', 'proven', values)
  if (clock.over) return judged('missed', missing.every((id) => ever.has(id)) ? 'proofs-late' : 'proofs-missing', values)
  return clock.elapsed >= late ? judged('at-risk', 'unproven', values) : judged('on-track', 'unproven', values)
}

function judged(status: KpiStatus, code: Reason['code'], values: Reason['values'] = {}): Judged {
  return { status, reason: reason(code, values) }
}
