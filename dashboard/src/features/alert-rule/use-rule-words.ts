import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import type { Unit } from '../incident/shapes.js'

/** A share of an empty balance is no number; the API tells it as a million. */
export const isOfNothing = (value: number, unit: Unit | null): boolean => unit === 'SHARE' && value >= 1_000_000

/** What rules and their values are called; a rule that this page does not know keeps its own name. */
export function useRuleWords() {
  const { t } = useTranslation()
  const locale = useLocale()
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  // Minutes of a last hour are not nothing.
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
  const format = (value: number): string => (Math.abs(value) < 1 ? small : large).format(value)
  return {
    nameOf: (rule: string): string => String(t(`alertRule.name.${rule}`, { defaultValue: rule })),
    /** Null is not measured, which is not nothing. */
    sayValue: (value: number | null, unit: Unit | null): string => {
      const counted = unit ?? 'COUNT'
      if (value !== null && isOfNothing(value, unit)) return t('alertRule.ofNothing')
      return value === null ? t('alertRule.noValue') : t(`alertRule.value.${counted}`, { value: format(value) })
    },
    number: format,
    withUnit: (value: number, unit: Unit | null): string =>
      `${format(value)} ${unit === null ? '' : t(`alertRule.unitShort.${unit}`)}`.trim(),
  }
}
