export const personZh = {
  title: '成员档案',
  number: '成员 {{number}}',
}
