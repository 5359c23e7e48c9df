export const leaderboardZh = {
  title: '排行榜',
}
