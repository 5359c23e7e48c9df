import type { Words } from './zh-CN.js'

export const leaderboardEn: Words['leaderboard'] = {
  title: 'Leaderboard',
}
