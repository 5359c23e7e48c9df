import { type RuleId, ruleOf } from '../rules/index.js'

/**
 * Versions of the texts, kept with each message. Who changes what a rule says gives it the next number and keeps what the old one said
 * in `written/`.
 */
const templates: Readonly<Record<RuleId, number>> = {
  'producer-silent': 1,
  'validator-silent': 1,
  'chain-halted': 1,
  'finality-stalled': 1,
  'finality-margin': 1,
  'endpoint-behind': 1,
  'indexer-blind': 1,
  'schedule-changed': 1,
  'schedule-unknown': 1,
  'proposal-ending': 1,
  'low-candidacy': 1,
  'election-stage-ending': 1,
  'election-result': 1,
  'budget-low': 1,
  'budget-owed': 2,
  'kpi-due': 1,
  'kpi-annihilating': 1,
  'multisig-expiring': 1,
  'multisig-ready': 1,
  'fund-publicity-ending': 1,
  'pledge-runway': 1,
  'punishment-open': 1,
  'sampler-late': 1,
  'chain-stopped': 1,
  'outbox-old': 1,
  'emergency-mode': 1,
  'standby-silent': 1,
  'motion-ready': 1,
  'motion-waiting': 1,
  'handover-ahead': 1,
  'notice-one-language': 1,
  'silence-ending': 1,
}

/** A rule that this version does not know is told of in general words, whose version this is. */
const UNKNOWN_RULE = 1

export function templateOf(rule: string): number {
  const known = ruleOf(rule)
  return known === undefined ? UNKNOWN_RULE : templates[known.id]
}
