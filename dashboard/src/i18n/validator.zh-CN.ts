export const validatorZh = {
  title: '验证人',
}
