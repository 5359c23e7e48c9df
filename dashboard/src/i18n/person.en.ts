import type { Words } from './zh-CN.js'

export const personEn: Words['person'] = {
  title: 'People',
  number: 'Member {{number}}',
}
