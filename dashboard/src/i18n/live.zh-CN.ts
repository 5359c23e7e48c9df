export const liveZh = {
  feed: 'Atom',
  feedHint: '事件的订阅源，供阅读器使用',
  live: '实时',
  connecting: '正在连接',
  reconnecting: '正在重连',
  refused: '每隔几秒刷新',
  hint: {
    live: '一有变化立即显示。',
    connecting: '连上之前每隔几秒查询一次。',
    reconnecting: '连接已断，恢复之前每隔几秒查询一次。',
    refused: '服务器此时不主动推送，改为每隔几秒查询一次。',
  },
}
