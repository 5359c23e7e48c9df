import type { Grouping } from '../notices.js'
import type { Thresholds } from '../observation.js'

/** The profiles of chains that rules have thresholds for. */
export const alertProfiles = ['joystream', 'collective', 'eosc', 'antelope'] as const
export type AlertProfile = (typeof alertProfiles)[number]

/** What the incidents of a rule are about. */
export const ruleSubjects = [
  ...(['chain', 'producer', 'validator', 'endpoint', 'schedule'] as const),
  ...(['proposal', 'election', 'budget', 'kpi', 'multisig', 'motion'] as const),
  ...(['term', 'silence', 'notice', 'sampler', 'outbox'] as const),
] as const
export type RuleSubject = (typeof ruleSubjects)[number]

/**
 * What its values count. `turns`: own turns missed in a row; `expected-blocks`: blocks that chance would have given it by now;
 * `misses`: blocks that may still be missed; `spare`: candidates beyond those needed; `share`: of what is there.
 */
export const ruleUnits = [
  ...(['turns', 'expected-blocks', 'blocks', 'producers', 'misses', 'spare', 'share', 'count'] as const),
  ...(['seconds', 'hours', 'days'] as const),
] as const
export type RuleUnit = (typeof ruleUnits)[number]

/** Thresholds as they come with a rule; `version` 0 is theirs. */
export type Defaults = Omit<Thresholds, 'version'>

/** What a chain says itself that thresholds follow; null where it says nothing. */
export interface ChainSays {
  /** How many of its own turns a producer may miss in a row before its reward is reset: `rst.rweightl` on EOSC. */
  readonly tolerance: number | null
}

/** When something is bad, on which chains, and how its messages wait for each other. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly subject: RuleSubject
  readonly unit: RuleUnit
  /** `head`: from blocks that may not be final yet; `records`: from what is final and kept. */
  readonly source: 'head' | 'records'
  /** A rule without thresholds for a profile says nothing about chains of it. */
  readonly defaults: Readonly<Partial<Record<AlertProfile, Defaults>>>
  readonly grouping: Grouping
  /** Thresholds as they come with the rule where the chain itself draws a line; absent where it draws none. */
  readonly follow?: (defaults: Defaults, says: ChainSays) => Defaults
}

/** Keeps the id of a rule as its type. */
export const rule = <const Id extends string>(definition: Rule<Id>): Rule<Id> => definition

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const usual: Grouping = {
  waitMs: 30 * SECOND,
  intervalMs: 5 * MINUTE,
  repeatMs: 4 * HOUR,
  repeatCriticalMs: 30 * MINUTE,
  urgentMs: 4 * HOUR,
  flappingMs: 30 * MINUTE,
}

/** What is measured at the head is told at once: its thresholds have waited long enough. */
export const atOnce: Grouping = { ...usual, waitMs: 0 }
export const patient: Grouping = usual
/** What has a deadline: told two days, one day and six hours before it, then every hour. */
export const countdown: Grouping = { ...usual, waitMs: 0, repeatMs: 24 * HOUR, repeatCriticalMs: HOUR, urgentMs: 365 * 24 * HOUR }
/** What is worth a reminder a day, not more. */
export const daily: Grouping = { ...usual, repeatMs: 24 * HOUR, repeatCriticalMs: 24 * HOUR }
/** News: told, and not told again while it stays on the desk. */
export const once: Grouping = { ...daily, waitMs: 0, repeatMs: 30 * 24 * HOUR }

const steps = { suspected: null, severity: 'warning', critical: null, resolvedAfter: 1 } as const

/** Bad from a value upwards. */
export const atLeast = (confirmed: number, over: Partial<Defaults> = {}): Defaults => ({ ...steps, bound: 'least', confirmed, ...over })
/** Bad from a value downwards. */
export const atMost = (confirmed: number, over: Partial<Defaults> = {}): Defaults => ({ ...steps, bound: 'most', confirmed, ...over })
/** The same on every chain. */
export const everywhere = (thresholds: Defaults) => ({
  joystream: thresholds,
  collective: thresholds,
  eosc: thresholds,
  antelope: thresholds,
})
