import { alertRuleZh } from './alert-rule.zh-CN.js'
import { budgetZh } from './budget.zh-CN.js'
import { channelZh } from './channel.zh-CN.js'
import { contactZh } from './contact.zh-CN.js'
import { contractZh } from './contract.zh-CN.js'
import { councilZh } from './council.zh-CN.js'
import { documentZh } from './document.zh-CN.js'
import { electionZh } from './election.zh-CN.js'
import { findingZh } from './finding.zh-CN.js'
import { fundZh } from './fund.zh-CN.js'
import { groupZh } from './group.zh-CN.js'
import { headZh } from './head.zh-CN.js'
import { historyZh } from './history.zh-CN.js'
import { incidentZh } from './incident.zh-CN.js'
import { kpiZh } from './kpi.zh-CN.js'
import { leaderboardZh } from './leaderboard.zh-CN.js'
import { liveZh } from './live.zh-CN.js'
import { motionZh } from './motion.zh-CN.js'
import { multisigZh } from './multisig.zh-CN.js'
import { pagesZh } from './pages.zh-CN.js'
import { personZh } from './person.zh-CN.js'
import { producerZh } from './producer.zh-CN.js'
import { producerVoteZh } from './producer-vote.zh-CN.js'
import { proposalZh } from './proposal.zh-CN.js'
import { scheduleZh } from './schedule.zh-CN.js'
import { auditZh, sessionZh } from './session.zh-CN.js'
import { silenceZh } from './silence.zh-CN.js'
import { spendingZh } from './spending.zh-CN.js'
import { validatorZh } from './validator.zh-CN.js'

/** The words of the interface. The other language must have exactly these keys. */
export const zhCN = {
  app: {
    name: '秘书处',
    title: '{{page}} · 秘书处',
    tagline: '链上议会的索引、接口与看板',
    demo: '演示',
    demoHint: '这里的链由本机模拟，数据不是真实的链上记录。',
    skip: '跳到正文',
    language: '语言',
    theme: '外观',
    chain: '链',
    allChains: '全部链',
  },
  zone: { label: '时区', chain: '链的时区', beijing: '北京 {{offset}}', utc: '{{offset}}', local: '本地 {{offset}}' },
  theme: { system: '跟随系统', light: '浅色', dark: '深色' },
  nav: { label: '主导航', overview: '概览', proposals: '提案', members: '成员' },
  footer: { label: '接口', metrics: '指标', status: '状态', schema: '接口版本 {{version}}', gallery: '组件一览' },
  fresh: {
    state: { live: '实时', lagging: '落后', stale: '陈旧', unknown: '未知', syncing: '同步中', stopped: '已停止', done: '已读完' },
    age: '{{state}} · {{duration}}',
    details: '数据新鲜度',
    offline: '连不上服务器',
    offlineFor: '{{duration}}没有收到服务器的回答；页面上是最后一次的数据。',
    noChains: '还没有链',
    stale: '{{chain}}的数据停在区块 {{block}}，距今{{duration}}。',
    stopped: '{{chain}}已停止：{{error}}',
    unknown: '{{chain}}的索引器没有消息，数据停在区块 {{block}}。',
    unknownEmpty: '{{chain}}的索引器没有消息，还没有读到区块。',
    noReason: '没有给出原因',
  },
  sync: {
    state: {
      CONNECTING: '连接中',
      BACKFILLING: '补读历史',
      FOLLOWING: '跟随最新',
      STOPPED: '已停止',
      DONE: '已读完',
      UNKNOWN: '没有消息',
    },
    title: '索引进度',
    stage: '阶段',
    age: '最新区块距今',
    progress: '已读取的区块',
    indexed: '已索引区块',
    finalized: '最终确认区块',
    lag: '落后',
    lagBlocks_one: '{{formatted}} 块',
    lagBlocks_other: '{{formatted}} 块',
    rate: '速度',
    rateValue: '{{rate}} 块/秒',
    eta: '预计还需',
    coverage: '覆盖',
    coverageSpan: '{{first}}–{{last}}',
    block: '区块',
    heartbeat: '索引器心跳',
    endpoint: '节点',
    lastError: '最近的错误',
    none: '无',
  },
  page: {
    loading: '正在读取',
    failed: '没有读到{{what}}',
    unreachable: '连不上服务器。请检查网络，或确认服务正在运行。',
    unreadable: '服务器的回答与本页面不符。请刷新页面；若仍如此，请确认两者版本一致。',
    refused: '服务器拒绝了这个请求：{{message}}',
    broken: '服务器内部出错。请重试；若仍如此，请把错误编号告诉维护者。',
    errorId: '错误编号 {{id}}',
    retry: '重试',
    keptFrom: '没能更新；下面是{{duration}}前的数据。',
    notFound: '没有这个页面',
    notFoundHint: '地址可能写错了，或者页面已经移走。',
    toOverview: '回到概览',
    crashed: '页面出错了',
    crashedHint: '这是程序的错误。请重试；若仍如此，请把下面的文字告诉维护者。',
    truncated: '最近 {{shown}} 条，共 {{total}} 条',
  },
  view: { chart: '图', table: '表' },
  common: {
    copied: '已复制',
    copyFailed: '无法复制',
    copyWhat: '复制{{what}}',
    link: '链接',
    pair: '{{name}}：{{value}}',
    explain: '这个数怎么来的',
    formula: '算法',
    exclusions: '不计入',
    noExclusions: '没有排除任何数据',
    version: '定义 {{key}} 第 {{version}} 版',
    unknown: '未知',
    block: '区块 {{block}}',
    hash: '哈希',
    address: '地址',
    view: '显示方式',
    csv: '下载 CSV',
    total: '共 {{total}} 条',
    previous: '上一页',
    next: '下一页',
    paging: '翻页',
    all: '全部',
    remove: '去掉条件：{{what}}',
    clear: '清除条件',
    filters: '筛选条件',
    moreFilters: '更多条件',
    sortBy: '按{{what}}排序',
    moreChars: '显示全部 {{length}} 个字符',
  },
  council: councilZh,
  leaderboard: leaderboardZh,
  document: documentZh,
  election: electionZh,
  session: sessionZh,
  audit: auditZh,
  budget: budgetZh,
  spending: spendingZh,
  group: groupZh,
  head: headZh,
  live: liveZh,
  history: historyZh,
  finding: findingZh,
  person: personZh,
  validator: validatorZh,
  producer: producerZh,
  producerVote: producerVoteZh,
  schedule: scheduleZh,
  contract: contractZh,
  multisig: multisigZh,
  fund: fundZh,
  kpi: kpiZh,
  incident: incidentZh,
  alertRule: alertRuleZh,
  silence: silenceZh,
  channel: channelZh,
  contact: contactZh,
  ...motionZh,
  ...proposalZh,
  ...pagesZh,
}

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }
/** What every language must say: no key less, no key more. */
export type Words = Shape<typeof zhCN>
