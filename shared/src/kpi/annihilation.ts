import { Height } from '../ids.js'
import type { Annihilation, KpiDefinition } from './definition.js'
import { metricOf, type Target } from './metric.js'
import { type KpiStatus, type Reading, type Reason, reason } from './standing.js'
import { exact, holds, nears } from './status.js'

/** `none`: the KPI has no such term, or it can apply no more. */
export const annihilationStates = ['none', 'clear', 'warning', 'bitten', 'unknown'] as const

export interface Threat {
  readonly state: (typeof annihilationStates)[number]
  /** Block in which it takes the reward, as far as it can be foreseen; the one it was noticed by where it has. */
  readonly block: Height | null
  readonly reason: Reason | null
}

const none: Threat = { state: 'none', block: null, reason: null }

export interface Watched {
  readonly height: Height | null
  readonly status: KpiStatus
  /** What the metric of the term says, where it names one. */
  readonly reading: Reading | null
}

/** Whether a term of annihilation has struck, is about to, or is far away. */
export function threatOf(kpi: KpiDefinition, { height, status, reading }: Watched): Threat {
  const { annihilation } = kpi
  if (annihilation === null || status === 'void' || status === 'not-started') return none
  if (height === null) return { state: 'unknown', block: null, reason: reason('no-blocks') }
  const { when } = annihilation
  return when.kind === 'missed' ? byDeadline(kpi, annihilation, height, status) : byLimit(kpi, annihilation, when.target, height, reading)
}

function byDeadline({ deadline }: KpiDefinition, { warnBlocks }: Annihilation, height: Height, status: KpiStatus): Threat {
  if (status === 'met') return none
  if (status === 'missed') return { state: 'bitten', block: deadline, reason: reason('bitten', { block: deadline }) }
  if (status === 'unknown') return { state: 'unknown', block: null, reason: reason('no-blocks') }
  const left = deadline - height
  const why = reason('bites-at-deadline', { block: deadline, left })
  return { state: left <= warnBlocks || status === 'at-risk' ? 'warning' : 'clear', block: deadline, reason: why }
}

function byLimit(kpi: KpiDefinition, { warnBlocks }: Annihilation, target: Target, height: Height, reading: Reading | null): Threat {
  const value = reading?.value ?? null
  const values = { metric: target.metric, bound: target.bound, threshold: target.threshold }
  if (value === null) return { state: 'unknown', block: null, reason: reason('not-told', values) }
  const facts = { ...values, value }
  const over = height >= kpi.deadline
  if (!holds(target, value) && (over || metricOf(target.metric).rises))
    return { state: 'bitten', block: null, reason: reason('bitten', facts) }
  if (over) return none
  const block = foreseen(target, height, reading?.running ?? null)
  if (block !== null && block <= kpi.deadline) {
    const left = block - height
    return { state: left <= warnBlocks ? 'warning' : 'clear', block, reason: reason('bites-at', { ...facts, block, left }) }
  }
  // What does not rise is judged in the end only: being on the wrong side now threatens, being near a limit does too.
  const close = !holds(target, value) || (target.bound === 'most' && nears(target, value))
  return close
    ? { state: 'warning', block: null, reason: reason('close-to-limit', facts) }
    : { state: 'clear', block: null, reason: reason('far', facts) }
}

/** What goes on at the newest block breaks the limit in this block if it goes on; null where nothing does. */
function foreseen({ metric, bound, threshold }: Target, height: Height, running: number | null): Height | null {
  if (!metricOf(metric).lasts || bound !== 'most' || running === null || running === 0) return null
  const allowed = Number(exact(threshold) / exact('1'))
  return Height(height + Math.max(allowed + 1 - running, 1))
}
