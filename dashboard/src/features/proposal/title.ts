import i18next, { type TFunction } from 'i18next'
import { callKey, callTitle } from '../../format/name.js'

interface Titled {
  readonly kind: 'MOTION' | 'PROPOSAL'
  readonly title: string | null
  readonly type: string | null
}

/** What it is called: by its author, or, of a motion, by what it would do. */
export function titleOf({ kind, title, type }: Titled, t: TFunction): string {
  if (kind === 'PROPOSAL') return title?.trim() || typeName(type ?? '', t)
  return type === null ? t('motion.untitled') : typeName(type, t)
}

/** A type or a call in words: ours where we know it, its own name otherwise. */
export function typeName(type: string, t: TFunction): string {
  const own = callTitle(type)
  const key = [`proposal.type.${type}`, `calls.${callKey(type)}`].find((one) => i18next.exists(one))
  return key === undefined ? own : String(t(key, { defaultValue: own }))
}
