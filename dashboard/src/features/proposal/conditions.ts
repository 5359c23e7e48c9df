import type { TFunction } from 'i18next'
import { shortAddress } from '../../format/name.js'
import type { ProposalSearch } from './search.js'
import { typeName } from './title.js'

export const noConditions = {
  kind: undefined,
  status: undefined,
  council: undefined,
  type: undefined,
  title: undefined,
  proposer: undefined,
  voter: undefined,
  awaiting: undefined,
  ignoredBy: undefined,
  createdTerm: undefined,
  decidedTerm: undefined,
  executedTerm: undefined,
  after: undefined,
  before: undefined,
} satisfies ProposalSearch

export const personConditions = ['proposer', 'awaiting', 'voter', 'ignoredBy'] as const
const termConditions = ['createdTerm', 'decidedTerm', 'executedTerm'] as const
const firstPage = { after: undefined, before: undefined }

export interface Condition {
  readonly words: string
  /** The address without this condition. */
  readonly without: ProposalSearch
}

/** The filters in force, in words, each with the way to drop it. */
export function conditionsOf(search: ProposalSearch, t: TFunction): readonly Condition[] {
  const { status = [], kind, council, type, title } = search
  const single = (field: keyof ProposalSearch, name: string, value: string | undefined): readonly Condition[] =>
    value === undefined ? [] : [{ words: t('common.pair', { name, value }), without: { ...firstPage, [field]: undefined } }]
  return [
    ...single('kind', t('motion.kind'), kind && t(`motion.kindName.${kind}`)),
    ...status.map((one) => ({
      words: t('common.pair', { name: t('motion.status'), value: t(`motion.statusName.${one}`) }),
      without: { ...firstPage, status: status.length === 1 ? undefined : status.filter((other) => other !== one) },
    })),
    ...single('council', t('motion.council'), council),
    ...single('type', t('motion.filterType'), type && typeName(type, t)),
    ...single('title', t('motion.filterTitle'), title),
    ...personConditions.flatMap((field) => single(field, t(`motion.${field}`), search[field] && shortAddress(search[field]))),
    ...termConditions.flatMap((field) => single(field, t(`motion.${field}`), search[field]?.toString())),
  ]
}
