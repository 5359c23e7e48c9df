import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import type { Unit } from '../incident/shapes.js'

/** What rules and their values are called; a rule that this page does not know keeps its own name. */
export function useRuleWords() {
  const { t } = useTranslation()
  const locale = useLocale()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    nameOf: (rule: string): string => String(t(`alertRule.name.${rule}`, { defaultValue: rule })),
    /** Null is not measured, which is not nothing. */
    sayValue: (value: number | null, unit: Unit | null): string => {
      const counted = unit ?? 'COUNT'
      return value === null ? t('alertRule.noValue') : t(`alertRule.value.${counted}`, { value: number.format(value) })
    },
    number: (value: number): string => number.format(value),
    withUnit: (value: number, unit: Unit | null): string =>
      `${number.format(value)} ${unit === null ? '' : t(`alertRule.unitShort.${unit}`)}`.trim(),
  }
}
