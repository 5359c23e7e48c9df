export const electionZh = {
  title: '选举',
}
