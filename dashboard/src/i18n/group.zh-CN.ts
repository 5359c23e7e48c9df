export const groupZh = {
  title: '工作组',
}
