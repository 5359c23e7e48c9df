import { type MetricName, type MetricUnit, metricOf } from './metric.js'
import type { Reason, ReasonCode } from './standing.js'

export type KpiLanguage = 'en' | 'zh-CN'

/** Names of the metrics, in both languages. */
export const metricTitles: Readonly<Record<MetricName, Readonly<Record<KpiLanguage, string>>>> = {
  'council-participation': { en: 'Participation of the council', 'zh-CN': '议会投票参与率' },
  'proposals-decided-within': { en: 'Share of rounds decided in time', 'zh-CN': '按时决出的表决占比' },
  'proposals-expired': { en: 'Proposals that expired', 'zh-CN': '过期的提案数' },
  'proposals-full': { en: 'Longest time with too many open proposals', 'zh-CN': '表决中提案过多的最长时段' },
  'lead-vacancy': { en: 'Longest vacancy of a lead', 'zh-CN': '组长空缺的最长时段' },
  'leads-hired': { en: 'Leads hired', 'zh-CN': '聘用的组长数' },
  'workers-hired': { en: 'Workers hired', 'zh-CN': '聘用的成员数' },
  'budget-spent': { en: "Spent from the council's budget", 'zh-CN': '议会预算支出' },
  'councillor-pay-owed': { en: 'Councillors whose pay is owed', 'zh-CN': '被拖欠薪酬的议员数' },
  'validator-uptime': { en: 'Uptime of validators', 'zh-CN': '验证人在线率' },
  'validators-least': { en: 'Fewest validators', 'zh-CN': '验证人最少时的人数' },
  'block-time': { en: 'Mean time between blocks', 'zh-CN': '平均出块间隔' },
  'forum-posts': { en: 'Posts in the forum', 'zh-CN': '论坛帖子数' },
  'members-total': { en: 'Memberships', 'zh-CN': '成员总数' },
}

const sentences: Readonly<Record<ReasonCode, Readonly<Record<KpiLanguage, string>>>> = {
  voided: { en: 'Void: {why}', 'zh-CN': '已作废：{why}' },
  graded: { en: 'Judged by {author}. {note}', 'zh-CN': '由 {author} 评定。{note}' },
  'no-blocks': { en: 'No block of the chain is read yet', 'zh-CN': '尚未读取该链的区块' },
  'starts-at': { en: 'Begins in block {block}', 'zh-CN': '从区块 {block} 开始' },
  'not-told': { en: '{metric}: the chain does not tell it for these blocks', 'zh-CN': '{metric}：这些区块中没有可用数据' },
  reached: { en: '{metric} is {value}; {bound} {threshold} was asked for', 'zh-CN': '{metric}为 {value}，要求{bound} {threshold}，已达到' },
  kept: { en: '{metric} was {value}; {bound} {threshold} was asked for', 'zh-CN': '{metric}为 {value}，要求{bound} {threshold}，已达标' },
  'passed-limit': {
    en: '{metric} is {value}, past the limit of {threshold}, and cannot fall again',
    'zh-CN': '{metric}为 {value}，已越过上限 {threshold}，且不会再下降',
  },
  'fell-short': {
    en: '{metric} was {value}; {bound} {threshold} was asked for',
    'zh-CN': '{metric}为 {value}，要求{bound} {threshold}，未达标',
  },
  ahead: {
    en: '{metric} is {value} on the way to {threshold}, at an even pace or faster',
    'zh-CN': '{metric}为 {value}，目标 {threshold}，进度不慢于匀速',
  },
  behind: {
    en: '{metric} is {value} on the way to {threshold}, slower than an even pace',
    'zh-CN': '{metric}为 {value}，目标 {threshold}，进度慢于匀速',
  },
  within: {
    en: '{metric} is {value}; {bound} {threshold} is asked for at block {block}',
    'zh-CN': '{metric}为 {value}，要求到区块 {block} 时{bound} {threshold}',
  },
  'near-limit': { en: '{metric} is {value}, close to the limit of {threshold}', 'zh-CN': '{metric}为 {value}，已接近上限 {threshold}' },
  outside: {
    en: '{metric} is {value}; {bound} {threshold} is asked for at block {block}',
    'zh-CN': '{metric}为 {value}，尚不满足：到区块 {block} 时要求{bound} {threshold}',
  },
  proven: { en: 'All {needs} needs are proven', 'zh-CN': '{needs} 项要求均已有证据' },
  unproven: {
    en: '{proven} of {needs} needs are proven; missing until block {block}: {missing}',
    'zh-CN': '{needs} 项要求已证明 {proven} 项；区块 {block} 前还缺：{missing}',
  },
  'proofs-missing': {
    en: '{proven} of {needs} needs were proven by block {block}; missing: {missing}',
    'zh-CN': '到区块 {block} 为止，{needs} 项要求只证明了 {proven} 项；缺：{missing}',
  },
  'proofs-late': { en: 'Proven after the deadline, block {block}: {missing}', 'zh-CN': '证据晚于截止区块 {block}：{missing}' },
  'awaits-grade': { en: 'Over since block {block}; nobody has judged it yet', 'zh-CN': '已于区块 {block} 截止，尚未评定' },
  runs: { en: 'Runs until block {block}; a person will judge it', 'zh-CN': '进行到区块 {block}，届时由人评定' },
  bitten: { en: 'The term of annihilation has struck', 'zh-CN': '已触发作废条款' },
  'bitten-elsewhere': { en: 'KPI {kpi} forfeits the rewards of the whole round', 'zh-CN': '考核 {kpi} 触发条款，本轮奖励全部作废' },
  'bites-at': {
    en: '{metric}: if this goes on, the limit of {threshold} is passed in block {block}, {left} blocks from here',
    'zh-CN': '{metric}：若持续下去，将在区块 {block} 越过上限 {threshold}，还剩 {left} 个区块',
  },
  'bites-at-deadline': {
    en: 'Not met yet; it strikes at the deadline, block {block}, {left} blocks from here',
    'zh-CN': '尚未达标；将在截止区块 {block} 触发，还剩 {left} 个区块',
  },
  'close-to-limit': {
    en: '{metric} is {value}; {bound} {threshold} is asked for, or the reward is forfeited',
    'zh-CN': '{metric}为 {value}，须{bound} {threshold}，否则奖励作废',
  },
  'recorded-paid': { en: 'The records say that {rewarded} of {reward} was paid', 'zh-CN': '记录显示应付 {reward}，实付 {rewarded}' },
  'recorded-unpaid': { en: 'The records say that nothing was paid', 'zh-CN': '记录显示未支付奖励' },
  'recorded-silent': { en: 'The records do not tell what became of it', 'zh-CN': '记录没有说明结果' },
  far: { en: '{metric} is {value}, far from the limit of {threshold}', 'zh-CN': '{metric}为 {value}，离上限 {threshold} 尚远' },
}

const bounds: Readonly<Record<string, Readonly<Record<KpiLanguage, string>>>> = {
  least: { en: 'at least', 'zh-CN': '不低于' },
  most: { en: 'at most', 'zh-CN': '不高于' },
}

/** The sentence of a reason. */
export function sayReason({ code, values }: Reason, language: KpiLanguage): string {
  const metric = metricNamed(values.metric)
  return sentences[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => part(name, values[name] ?? '', metric, language)).trim()
}

function part(name: string, value: string | number, metric: MetricName | undefined, language: KpiLanguage): string {
  if (name === 'bound') return bounds[value]?.[language] ?? String(value)
  if (name === 'metric') return metric === undefined ? String(value) : metricTitles[metric][language]
  if (metric !== undefined && (name === 'value' || name === 'threshold')) return figure(String(value), metricOf(metric).unit, language)
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value
}

function metricNamed(name: string | number | undefined): MetricName | undefined {
  // Safety: the keys of the table are the names of metrics.
  return (Object.keys(metricTitles) as MetricName[]).find((each) => each === name)
}

/** A metric's number as people read it. */
export function figure(decimal: string, unit: MetricUnit, language: KpiLanguage): string {
  if (unit === 'share') return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(Number(decimal))
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(Number(decimal))
  const suffix = { count: '', tokens: '', blocks: language === 'en' ? ' blocks' : ' 个区块', seconds: language === 'en' ? ' s' : ' 秒' }[
    unit
  ]
  return `${text}${suffix}`
}
