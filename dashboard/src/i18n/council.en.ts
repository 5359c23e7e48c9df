import type { Words } from './zh-CN.js'

export const councilEn: Words['council'] = {
  title: 'Council',
}
