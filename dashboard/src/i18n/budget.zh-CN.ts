export const budgetZh = {
  title: '预算',
}
