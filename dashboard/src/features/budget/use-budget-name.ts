import { useTranslation } from 'react-i18next'
import { councilBudget } from './search.js'

/** The name of a budget for people: the chain's own, without what every group's name ends with. */
export function useBudgetName() {
  const { t } = useTranslation()
  return (name: string): string =>
    name === councilBudget ? t('budget.council') : t('budget.group', { name: name.replace(/WorkingGroup(Instance\d+)?$/, '') })
}
