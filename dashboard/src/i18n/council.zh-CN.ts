export const councilZh = {
  title: '议会',
}
