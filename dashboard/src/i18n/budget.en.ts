import type { Words } from './zh-CN.js'

export const budgetEn: Words['budget'] = {
  title: 'Budget',
}
