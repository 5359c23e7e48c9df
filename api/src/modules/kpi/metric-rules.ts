import type { MetricName } from '@secretariat/shared/kpi'
import type { DefinitionRow } from '../base/provenance.js'

type Rule = readonly [formula: string, ...exclusions: string[]]

/** What each metric counts, over the blocks from a KPI's first one to its deadline or the newest one that is read. */
const rules: Readonly<Record<MetricName, Rule>> = {
  'council-participation': [
    'votes of councillors ÷ (rounds of voting × seats of the council that was asked), over rounds opened and decided in the period',
    'rounds that are still open',
    'rounds opened before the period',
  ],
  'proposals-decided-within': [
    'rounds of voting decided at most N blocks after they opened ÷ rounds opened in the period that are decided or older than N blocks',
    'younger rounds that are still open',
  ],
  'proposals-expired': ['rounds of voting that ended in the period because too few had voted in time'],
  'proposals-full': ['blocks of the longest stretch in which at least N proposals were being voted on at once'],
  'lead-vacancy': ['blocks of the longest time in which a group that had a lead had none', 'groups that never had a lead'],
  'leads-hired': ['leads hired in the period'],
  'workers-hired': ['workers other than leads hired in the period'],
  'budget-spent': ["sum of what left the council's budget in the period, transfers to groups included", 'pay of councillors'],
  'councillor-pay-owed': ['councillors to whom the chain said last, until the end of the period, that pay is owed'],
  'validator-uptime': [
    'blocks made ÷ blocks to be expected of an even share of slots, over the sessions that lie in the period',
    'sessions with unknown authors or slots',
  ],
  'validators-least': ['validators of the smallest set that was in office in the period'],
  'block-time': ['(time of the last block − time of the first block) ÷ blocks between them, in seconds'],
  'forum-posts': ['posts in the forum in the period', 'edits', 'discussions of proposals'],
  'members-total': ['memberships that exist at the end of the period', 'memberships that were there before the first block'],
}

export function metricRule(metric: MetricName): DefinitionRow {
  const [formula, ...exclusions] = rules[metric]
  return { key: `kpi-${metric}`, version: 1, formula, exclusions: [...exclusions, 'what is in blocks that are not read'] }
}
