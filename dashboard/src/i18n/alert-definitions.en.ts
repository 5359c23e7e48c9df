import type { alertDefinitionsZh } from './alert-definitions.zh-CN.js'
import type { Words } from './zh-CN.js'

export const alertDefinitionsEn: Pick<Words['definitions'], keyof typeof alertDefinitionsZh> = {
  'rule-producer-silent': {
    formula:
      'own turns in a row without a block, by the schedule that the blocks name; on EOSC certain from the larger of 3 and rst.rweightl + 1',
    exclusions: 'slots of a stop of the chain; turns after the newest block that fewer than two endpoints agree on',
  },
  'rule-validator-silent': {
    formula: 'slots since its last block ÷ active validators: the blocks that chance would have given it',
    exclusions: 'stops of the chain',
  },
  'rule-chain-halted': {
    formula: 'seconds since the newest block was first seen at any endpoint',
    exclusions: 'time in which no endpoint answers',
  },
  'rule-finality-stalled': { formula: 'height of the newest block − height of the last final one', exclusions: 'nothing' },
  'rule-finality-margin': {
    formula: 'different producers of the blocks of the last round',
    exclusions: 'schedules of fewer than 21 producers',
  },
  'rule-endpoint-behind': {
    formula: 'seconds its newest block is older than the newest of all, or since it answered last',
    exclusions: 'while none answers',
  },
  'rule-indexer-blind': {
    formula: 'seconds for which final blocks wait and none is read, or no endpoint answers; the larger',
    exclusions: 'nothing',
  },
  'rule-schedule-changed': { formula: '1 for 100 blocks after a version of the schedule comes into force, then 0', exclusions: 'nothing' },
  'rule-schedule-unknown': {
    formula: '1 while the schedule in force is not known or others make blocks than it says, else 0',
    exclusions: 'nothing',
  },
  'rule-proposal-ending': {
    formula:
      'hours until opening block + voting period, at the length of a slot; the period is the constant of the runtime under which it was made, else the longest that one of its type ran out after',
    exclusions: 'rounds of proposals that are decided',
  },
  'rule-low-candidacy': {
    formula: 'candidates − (seats + extra candidates of the runtime), in the last 48 hours of announcing',
    exclusions: 'withdrawn candidates',
  },
  'rule-election-stage-ending': {
    formula: 'hours until the block that the chain announced as the end of the stage',
    exclusions: 'nothing',
  },
  'rule-election-result': { formula: '1 for a day after a council is elected', exclusions: 'nothing' },
  'rule-budget-low': {
    formula:
      '(balance − granted − unpaid rewards that were due) ÷ mean daily net outflow of the last 30 days that are read; not known below 7 of them',
    exclusions: 'budgets that do not shrink; rewards that are not due yet',
  },
  'rule-budget-owed': {
    formula:
      '(granted and not executed + unpaid rewards that were due) ÷ balance; 1 000 000 where something is owed and the balance is empty',
    exclusions: 'proposals that change settings; rewards that are not due yet',
  },
  'rule-kpi-due': {
    formula: 'days until the deadline of a KPI that nobody judged; negative beyond it, for two weeks',
    exclusions: 'KPIs that forfeit rewards',
  },
  'rule-kpi-annihilating': {
    formula: 'days until the deadline of a KPI that forfeits rewards and that nobody judged; negative beyond it, for two weeks',
    exclusions: 'nothing',
  },
  'rule-multisig-expiring': {
    formula: 'hours until its expiration while approvals are below the threshold of the schedule in force',
    exclusions: 'nothing',
  },
  'rule-multisig-ready': {
    formula: 'hours since the last approval that counts of a multisig that has enough and is not executed',
    exclusions: 'nothing',
  },
  'rule-fund-publicity-ending': {
    formula: 'hours until the block at which a granted motion has been public for long enough',
    exclusions: 'nothing',
  },
  'rule-pledge-runway': { formula: '⌊(pledge − 12 521.7391) ÷ 10⌋ blocks, by the last look', exclusions: 'who is not in the schedule' },
  'rule-punishment-open': { formula: 'hours until the block up to which it can be approved, by the last look', exclusions: 'nothing' },
  'rule-sampler-late': { formula: 'seconds since the last look that succeeded, while looking fails; else 0', exclusions: 'nothing' },
  'rule-chain-stopped': { formula: '1 while an indexer has given the chain up because of what it read, else 0', exclusions: 'nothing' },
  'rule-outbox-old': { formula: 'seconds since the oldest message of the chain that is not sent was written', exclusions: 'nothing' },
  'rule-emergency-mode': { formula: '1 while the chain says that it is in emergency, by the last look; else 0', exclusions: 'nothing' },
  'rule-standby-silent': {
    formula: 'seconds between its last sign of life and the last look',
    exclusions: 'who sits in the schedule; who gave none for 7 days',
  },
  'rule-motion-ready': {
    formula: 'hours since the last vote of an open motion with enough ayes, or too many nays to be carried',
    exclusions: 'nothing',
  },
  'rule-motion-waiting': {
    formula: 'days since it was proposed, while its result is not certain',
    exclusions: 'when it lapses, which no event tells',
  },
  'rule-handover-ahead': {
    formula: 'days until the end of the last term that is stated, at midnight in Beijing',
    exclusions: 'terms that ended over 30 days ago',
  },
  'rule-notice-one-language': {
    formula: 'hours since it was published first, while in one language only; else 0',
    exclusions: 'notices older than 14 days',
  },
  'rule-silence-ending': { formula: 'hours until a silence in force ends', exclusions: 'nothing' },
}
