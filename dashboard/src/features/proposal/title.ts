import i18next, { type TFunction } from 'i18next'
import { callKey, callTitle } from '../../format/name.js'

/** What a motion would do, in words: ours where we know the call, its own name otherwise. */
export function motionTitle(callName: string | undefined, t: TFunction): string {
  if (callName === undefined) return t('motion.untitled')
  const key = `calls.${callKey(callName)}`
  return i18next.exists(key) ? String(t(key, { defaultValue: callTitle(callName) })) : callTitle(callName)
}
