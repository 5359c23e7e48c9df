import type { Words } from './zh-CN.js'

export const validatorEn: Words['validator'] = {
  title: 'Validators',
}
