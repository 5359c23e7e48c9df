import type { Words } from './zh-CN.js'

export const groupEn: Words['group'] = {
  title: 'Working groups',
}
