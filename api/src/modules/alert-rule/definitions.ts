import type { RuleId } from '@secretariat/shared/alert'
import type { DefinitionRow } from '../base/provenance.js'

type Words = readonly [formula: string, ...exclusions: readonly string[]]

/** What the value of each rule is, and what it leaves out. */
const words: Readonly<Record<RuleId, Words>> = {
  'producer-silent': [
    'own turns in a row without a block, by the schedule that the blocks name; on EOSC certain from the larger of 3 and rst.rweightl + 1',
    ...['slots of a stop of the chain', 'turns after the newest block that fewer than two endpoints agree on'],
  ],
  'validator-silent': ['slots since its last block ÷ active validators: the blocks that chance would have given it', 'stops of the chain'],
  'chain-halted': ['seconds since the newest block was first seen at any endpoint', 'time in which no endpoint answers'],
  'finality-stalled': ['height of the newest block − height of the last final one'],
  'finality-margin': ['different producers of the blocks of the last round', 'schedules of fewer than 21 producers'],
  'endpoint-behind': ['seconds its newest block is older than the newest of all, or since it answered last', 'while none answers'],
  'indexer-blind': ['seconds for which final blocks wait and none is read, or no endpoint answers; the larger'],
  'schedule-changed': ['1 for 100 blocks after a version of the schedule comes into force, then 0'],
  'schedule-unknown': ['1 while the schedule in force is not known or others make blocks than it says, else 0'],
  'proposal-ending': [
    'hours until opening block + voting period, at the length of a slot; the period is the constant of the runtime under which it was made, else the longest that one of its type ran out after',
    'rounds of proposals that are decided',
  ],
  'low-candidacy': ['candidates − (seats + extra candidates of the runtime), in the last 48 hours of announcing', 'withdrawn candidates'],
  'election-stage-ending': ['hours until the block that the chain announced as the end of the stage'],
  'election-result': ['1 for a day after a council is elected'],
  'budget-low': [
    '(balance − granted − unpaid rewards that were due) ÷ mean daily net outflow of the last 30 days that are read; not known below 7 of them',
    ...['budgets that do not shrink', 'rewards that are not due yet'],
  ],
  'budget-owed': [
    '(granted and not executed + unpaid rewards that were due) ÷ balance; 1 000 000 where something is owed and the balance is empty',
    ...['proposals that change settings', 'rewards that are not due yet'],
  ],
  'kpi-due': ['days until the deadline of a KPI that nobody judged; negative beyond it, for two weeks', 'KPIs that forfeit rewards'],
  'kpi-annihilating': ['days until the deadline of a KPI that forfeits rewards and that nobody judged; negative beyond it, for two weeks'],
  'multisig-expiring': ['hours until its expiration while approvals are below the threshold of the schedule in force'],
  'multisig-ready': ['hours since the last approval that counts of a multisig that has enough and is not executed'],
  'fund-publicity-ending': ['hours until the block at which a granted motion has been public for long enough'],
  'pledge-runway': ['⌊(pledge − 12 521.7391) ÷ 10⌋ blocks, by the last look', 'who is not in the schedule'],
  'punishment-open': ['hours until the block up to which it can be approved, by the last look'],
  'sampler-late': ['seconds since the last look that succeeded, while looking fails; else 0'],
  'chain-stopped': ['1 while an indexer has given the chain up because of what it read, else 0'],
  'outbox-old': ['seconds since the oldest message of the chain that is not sent was written'],
  'emergency-mode': ['1 while the chain says that it is in emergency, by the last look; else 0'],
  'standby-silent': ['seconds between its last sign of life and the last look', 'who sits in the schedule', 'who gave none for 7 days'],
  'motion-ready': ['hours since the last vote of an open motion with enough ayes, or too many nays to be carried'],
  'motion-waiting': ['days since it was proposed, while its result is not certain', 'when it lapses, which no event tells'],
  'handover-ahead': ['days until the end of the last term that is stated, at midnight in Beijing', 'terms that ended over 30 days ago'],
  'notice-one-language': ['hours since it was published first, while in one language only; else 0', 'notices older than 14 days'],
  'silence-ending': ['hours until a silence in force ends'],
}

/** How the value of a rule is made; `rule-` and its id is the key. */
export function definitionOf(rule: RuleId): DefinitionRow {
  const [formula, ...exclusions] = words[rule]
  return { key: `rule-${rule}`, version: 1, formula, exclusions }
}
