import { alertDefinitionsZh } from './alert-definitions.zh-CN.js'
import { budgetDefinitionsZh } from './budget.zh-CN.js'
import { electionDefinitionsZh } from './election.zh-CN.js'
import { fundDefinitionsZh } from './fund.zh-CN.js'
import { groupDefinitionsZh } from './group.zh-CN.js'
import { headDefinitionsZh } from './head.zh-CN.js'
import { historyDefinitionsZh } from './history.zh-CN.js'
import { kpiDefinitionsZh } from './kpi.zh-CN.js'
import { multisigDefinitionsZh } from './multisig.zh-CN.js'
import { producerDefinitionsZh } from './producer-definitions.zh-CN.js'
import { spendingDefinitionsZh } from './spending.zh-CN.js'
import { validatorDefinitionsZh } from './validator.zh-CN.js'
/** Words of the single pages. */
export const pagesZh = {
  overview: {
    title: '概览',
    intro: '每条链读到了哪里，议会处在哪个阶段，什么在等谁表决，谁在出块。',
    what: '概览',
    noChains: '还没有索引任何链',
    noChainsHint: '索引器第一次写入后，链会出现在这里。',
    openTitle: '等待表决',
    openWhat: '等待表决的事项',
    noneOpen: '没有等待表决的事项',
    noneOpenHint: '有人提出新动议或提案时，会立刻出现在这里，并列出还没表决的成员。',
    openMore: '全部待表决事项',
    waitingUnknown: '成员未知，无法列出还没表决的人。',
    waitingNobody: '所有成员都已表决，等待关闭。',
    councils: '议会',
    seats_one: '{{count}} 席',
    seats_other: '{{count}} 席',
    seatsUnknown: '席位未知',
    prime: '首席成员',
    genesis: '创世哈希',
    profile: '链档案 {{profile}}',
    authorsTitle: '各出块者的区块数',
    authorsSummary: '{{total}} 个区块中，{{author}} 出块最多，占 {{share}}。',
    noAuthors: '还没有可归属的区块',
    noAuthorsHint: '读到能认出出块者的区块后，这里会列出每个人的份额。',
    author: '出块者',
    blocks: '区块数',
    share: '份额',
    lastBlock: '最近出块',
    skipped: '漏块时隙',
    skippedHint: '相邻两块之间没有区块的时隙数。',
    unattributed: '出块者未知',
  },
  member: {
    title: '成员',
    intro: '谁在哪个议会任职，从哪个区块到哪个区块，投过多少票。',
    what: '成员',
    account: '成员',
    from: '就任',
    until: '离任',
    sitting: '在任',
    sittingOnly: '只看在任',
    ballots: '参与表决',
    caption: '议会席位，按{{sort}}排列',
    empty: '还没有席位记录',
    emptyHint: '链上第一次给出议会名单后，席位会出现在这里。',
    filteredEmpty: '没有符合条件的席位',
    filteredEmptyHint: '当前条件：{{filters}}。',
    waitingFor: '待其表决',
    waitingShow: '查看动议',
  },
  gallery: { title: '组件', intro: '界面由这些组件组成；改动时先看这里。' },
  definitions: {
    'block-time-estimate': {
      formula: '已读最新区块的时间 + 剩余区块数 × 最近 1000 个已读区块的平均间隔（连续读到的不足 1000 个时按实际个数）',
      exclusions: '没有读到的区块；将来的出块速度变化',
    },
    'participation-eligible': {
      formula: '分母为任内开始的表决轮次，分子为其中该议员投过票的；合并计算 = 分子之和 ÷ 分母之和，各届平均 = 各届比例的平均',
      exclusions: '没有读到的区块里的投票和提案；没有可表决事项的任期不进入各届平均',
    },
    'participation-decided': {
      formula: '分母为任内结束的表决轮次，分子为其中该议员在任内投过票的；合并计算 = 分子之和 ÷ 分母之和，各届平均 = 各届比例的平均',
      exclusions: '没有读到的区块里的投票和提案；没有可表决事项的任期不进入各届平均',
    },
    'participation-all-in-term': {
      formula: '分母为任内新提出的提案，分子为其中该议员在任内投过票的；合并计算 = 分子之和 ÷ 分母之和，各届平均 = 各届比例的平均',
      exclusions: '没有读到的区块里的投票和提案；没有可表决事项的任期不进入各届平均',
    },
    'councillor-votes': { formula: '所示任期里投出的票，按种类分；每个表决轮次算一票', exclusions: '发帖和其他发言；没有读到的区块' },
    'councillor-agreement': {
      formula: '与结果一致的票 ÷ 在同一任期结束的表决上投的票：通过时的赞成，其他结果时的反对或罚没',
      exclusions: '弃权；在另一任期结束的表决；没有读到的区块',
    },
    'councillor-blocks-to-vote': { formula: '投票区块 − 该轮表决开始区块，取所示任期里所有票的中位数', exclusions: '没有读到的区块' },
    'councillor-proposals': {
      formula: '所示任期里自己提出的提案；以及其中最终执行成功的',
      exclusions: '任期前后提出的提案；没有读到的区块',
    },
    'councillor-posts': { formula: '所示任期里的论坛帖子 + 提案讨论里的帖子', exclusions: '对帖子的修改；没有读到的区块' },
    'councillor-stake': { formula: '所示最近一届当选时链上计入的自有质押和选民质押', exclusions: '没有读到的区块' },
    'councillor-reward': {
      formula: '从所示每届的选举到下一次选举之间，为席位支付的报酬之和',
      exclusions: '欠付的报酬；其他收入；没有读到的区块',
    },
    'councillor-elections': { formula: '当选的轮次数；他人当选的轮次数（全部时间）', exclusions: '撤回的参选；没有读到的区块' },
    ...alertDefinitionsZh,
    ...budgetDefinitionsZh,
    ...spendingDefinitionsZh,
    ...validatorDefinitionsZh,
    ...producerDefinitionsZh,
    ...headDefinitionsZh,
    ...multisigDefinitionsZh,
    ...fundDefinitionsZh,
    ...historyDefinitionsZh,
    ...electionDefinitionsZh,
    ...groupDefinitionsZh,
    ...kpiDefinitionsZh,
    'author-share': {
      formula: '此出块者的区块数 ÷ 已读取且出块者已知的区块数',
      exclusions: '出块者未知的区块；尚未读取的区块',
    },
    'proposal-tally': {
      formula: '一轮表决中议员的票；反对 = 否决 + 罚没；有表决权 = 该轮议会的席位数',
      exclusions: '以前各轮的票；尚未读取的区块里的票',
    },
    'motion-tally': {
      formula: '赞成与反对取链上最后一次投票后或关闭时的计数；还差 = 门槛 − 赞成，最少为 0',
      exclusions: '后来改掉的票；尚未读取的区块里的票',
    },
  },
  calls: {
    alliancesetrule: '设定联盟章程',
    allianceannounce: '发布公告',
    allianceremoveannouncement: '移除公告',
    allianceinitmembers: '设立首批成员',
    alliancekickmember: '除名成员',
    allianceelevateally: '盟友升为会员',
    allianceaddunscrupulousitems: '列入失信名单',
    allianceremoveunscrupulousitems: '移出失信名单',
    alliancedisband: '解散联盟',
    systemremark: '链上备注',
    systemremarkwithevent: '链上备注（带事件）',
    treasuryspend: '国库支出',
    treasuryspendlocal: '国库支出（本币）',
    treasuryapproveproposal: '批准国库提案',
    treasuryrejectproposal: '否决国库提案',
    treasuryremoveapproval: '撤回国库批准',
    systemsetcode: '升级运行时',
    balancesforcetransfer: '强制转账',
    utilitybatch: '批量调用',
    utilitybatchall: '批量调用（全成或全败）',
  },
}
