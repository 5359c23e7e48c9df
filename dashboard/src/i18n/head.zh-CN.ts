export const headZh = {
  title: '此刻',
  what: '各接入点显示的最新块',
  provisional: '暂定，可能被回滚',
  none: '还没有看到这条链的最新块：索引器未在跟随，或接入点没有应答。',
  newest: '接入点显示的最新块',
  open: '最新块到不可逆块',
  blocks_one: '{{formatted}} 块',
  blocks_other: '{{formatted}} 块',
  silences: '正在连续漏块',
  nobody: '没有',
  turns_one: '连续漏 {{count}} 轮',
  turns_other: '连续漏 {{count}} 轮',
  mayBeUndone: '（待确认）',
  endpoints: '被询问的接入点',
  endpoint: '接入点',
  state: '状态',
  block: '最新块',
  behind: '落后（块）',
  answered: '最近应答',
  never: '从未应答',
  stateName: { good: '正常', late: '落后', failing: '出错', silent: '无应答' },
}

export const headDefinitionsZh = {
  'live-silence': {
    formula:
      '截至各接入点显示的最新块，在保留的最近 512 个区块头里连续漏掉的轮数；一轮是一个出块节点连续的全部时隙，全部为空才算漏。最新块之后的轮次，要有两个接入点都显示该块，并在其结束两个时隙后才计入',
    exclusions: '整条链停止的时间；出了块但被放弃的时隙；名单不明的轮次；保留的区块头之前的轮次',
  },
}
