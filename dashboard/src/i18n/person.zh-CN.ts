export const personZh = {
  title: '成员档案',
}
