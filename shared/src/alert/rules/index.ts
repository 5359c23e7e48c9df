import type { Inhibition } from '../hush.js'
import type { Thresholds } from '../observation.js'
import { councilRules } from './council.js'
import { livenessRules } from './liveness.js'
import { officeRules } from './office.js'
import type { AlertProfile, ChainSays, Rule } from './rule.js'
import { secretariatRules } from './secretariat.js'

const all = [...livenessRules, ...councilRules, ...secretariatRules, ...officeRules] as const
export type RuleId = (typeof all)[number]['id']

/** Every rule there is. */
export const rules: readonly Rule<RuleId>[] = all
export const ruleIds: readonly RuleId[] = all.map(({ id }) => id)

const byId = new Map<string, Rule<RuleId>>(rules.map((each) => [each.id, each]))

/** Undefined for a rule that this version does not know. */
export function ruleOf(id: string): Rule<RuleId> | undefined {
  return byId.get(id)
}

/** What is heard even by who is blind. */
const ofOurselves: readonly RuleId[] = ['indexer-blind', 'chain-stopped', 'outbox-old', 'notice-one-language', 'silence-ending']

/** Which rules make which others meaningless, the largest cause first. */
export const inhibitions: readonly Inhibition[] = [
  { rule: 'chain-stopped', silences: ['indexer-blind'] },
  { rule: 'indexer-blind', silences: ruleIds.filter((id) => !ofOurselves.includes(id)) },
  { rule: 'chain-halted', silences: ['producer-silent', 'validator-silent', 'finality-stalled', 'finality-margin'] },
  { rule: 'schedule-unknown', silences: ['producer-silent', 'finality-margin'] },
]

/** How people set a rule for a chain: by which statement, and to what. */
export interface RuleSetting {
  readonly seq: number
  readonly enabled: boolean
  /** Null: those that come with the rule. */
  readonly thresholds: Omit<Thresholds, 'version' | 'bound'> | null
}

const silent: ChainSays = { tolerance: null }

/** The thresholds in force; undefined where a rule does not speak: it is turned off, or means nothing on such a chain. */
export function thresholdsOf(
  { defaults, follow }: Rule,
  profile: AlertProfile,
  setting?: RuleSetting,
  says: ChainSays = silent,
): Thresholds | undefined {
  const own = defaults[profile]
  if (own === undefined || setting?.enabled === false) return undefined
  const built = follow?.(own, says) ?? own
  return setting === undefined ? { version: 0, ...built } : { ...built, ...setting.thresholds, version: setting.seq }
}

export {
  type AlertProfile,
  alertProfiles,
  type ChainSays,
  type Rule,
  type RuleSubject,
  type RuleUnit,
  ruleSubjects,
  ruleUnits,
} from './rule.js'
