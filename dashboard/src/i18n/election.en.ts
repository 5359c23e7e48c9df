import type { Words } from './zh-CN.js'

export const electionEn: Words['election'] = {
  title: 'Elections',
}
