/** What the chain's own words are called: states of proposals and kinds of flows. */
interface Names {
  readonly states: Readonly<Record<string, string>>
  readonly flows: Readonly<Record<string, string>>
}

const namesZh: Names = {
  states: {
    active: '表决中',
    approved: '已批准',
    'pending-execution': '待执行',
    'pending-constitutionality': '待下届表决',
    executed: '已执行',
    failed: '执行失败',
    rejected: '被否决',
    slashed: '被否决并罚没',
    expired: '过期',
    canceled: '已撤销',
    'canceled-by-runtime': '因升级取消',
    vetoed: '被否决权否决',
    'execution-failed': '执行失败',
    'canceled-in-grace': '在宽限期内撤销',
    'passed-on': '移交下届',
  },
  flows: {
    refill: '定期补充',
    gift: '赠与',
    'channel-earnings': '频道收入',
    'funding-request': '拨款',
    discretionary: '酌情支出',
    vested: '分期支付',
    'creator-payout': '创作者支付',
    invitation: '邀请新成员',
    transfer: '预算间转移',
    decrease: '减少预算',
    reward: '报酬',
  },
}

const namesEn: Names = {
  states: {
    active: 'being voted on',
    approved: 'approved',
    'pending-execution': 'awaits execution',
    'pending-constitutionality': 'awaits the next council',
    executed: 'executed',
    failed: 'failed at execution',
    rejected: 'rejected',
    slashed: 'slashed',
    expired: 'expired',
    canceled: 'canceled',
    'canceled-by-runtime': 'canceled by an upgrade',
    vetoed: 'vetoed',
    'execution-failed': 'failed at execution',
    'canceled-in-grace': 'canceled in the time of grace',
    'passed-on': 'passed on',
  },
  flows: {
    refill: 'refill',
    gift: 'gift',
    'channel-earnings': 'earnings of channels',
    'funding-request': 'funding request',
    discretionary: 'discretionary spending',
    vested: 'vested payment',
    'creator-payout': 'creator payout',
    invitation: 'invitation of members',
    transfer: 'transfer between budgets',
    decrease: 'decrease of the budget',
    reward: 'pay',
  },
}

export const namesOf = { en: namesEn, zh: namesZh }

/** The word for it; the chain's own where there is none. */
export function nameIn(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word
}
