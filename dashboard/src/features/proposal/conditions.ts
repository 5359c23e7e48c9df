import type { TFunction } from 'i18next'
import { shortAddress } from '../../format/name.js'
import type { MotionSearch } from '../../search.js'

export const noConditions = {
  status: undefined,
  council: undefined,
  proposer: undefined,
  voter: undefined,
  awaiting: undefined,
  after: undefined,
  before: undefined,
} satisfies MotionSearch

export const accountConditions = ['proposer', 'awaiting', 'voter'] as const

export interface Condition {
  readonly words: string
  /** The address without this condition. */
  readonly without: MotionSearch
}

/** The filters in force, in words, each with the way to drop it. */
export function conditionsOf(search: MotionSearch, t: TFunction): readonly Condition[] {
  const { status = [], council } = search
  const firstPage = { after: undefined, before: undefined }
  return [
    ...status.map((one) => ({
      words: t('common.pair', { name: t('motion.status'), value: t(`motion.statusName.${one}`) }),
      without: { ...firstPage, status: status.length === 1 ? undefined : status.filter((other) => other !== one) },
    })),
    ...(council === undefined
      ? []
      : [{ words: t('common.pair', { name: t('motion.council'), value: council }), without: { ...firstPage, council: undefined } }]),
    ...accountConditions.flatMap((field) => {
      const account = search[field]
      if (account === undefined) return []
      const words = t('common.pair', { name: t(`motion.${field}`), value: shortAddress(account) })
      return [{ words, without: { ...firstPage, [field]: undefined } }]
    }),
  ]
}
