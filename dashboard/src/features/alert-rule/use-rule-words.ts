import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import type { Unit } from '../incident/shapes.js'

/** A share of an empty balance is no number; the API tells it as a million. */
export const isOfNothing = (value: number, unit: Unit | null): boolean => unit === 'SHARE' && value >= 1_000_000

const secondsOf = { SECONDS: 1, HOURS: 3600, DAYS: 86_400 } as const
type TimeUnit = keyof typeof secondsOf
const isTime = (unit: Unit): unit is TimeUnit => unit in secondsOf

/** What rules and their values are called; a rule that this page does not know keeps its own name. */
export function useRuleWords() {
  const { t } = useTranslation()
  const locale = useLocale()
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
  const format = (value: number): string => (Math.abs(value) < 1 ? small : large).format(value)
  /** What was due before now is that long ago. */
  const span = (value: number, unit: TimeUnit): string =>
    `${value < 0 ? '−' : ''}${formatDuration(Math.abs(value) * secondsOf[unit], locale)}`
  return {
    nameOf: (rule: string): string => String(t(`alertRule.name.${rule}`, { defaultValue: rule })),
    /** Null is not measured, which is not nothing. */
    sayValue: (value: number | null, unit: Unit | null): string => {
      const counted = unit ?? 'COUNT'
      if (value === null) return t('alertRule.noValue')
      if (isOfNothing(value, unit)) return t('alertRule.ofNothing')
      return isTime(counted) ? span(value, counted) : t(`alertRule.value.${counted}`, { value: format(value) })
    },
    withUnit: (value: number, unit: Unit | null): string => {
      const counted = unit ?? 'COUNT'
      return isTime(counted) ? span(value, counted) : `${format(value)} ${t(`alertRule.unitShort.${counted}`)}`.trim()
    },
  }
}
