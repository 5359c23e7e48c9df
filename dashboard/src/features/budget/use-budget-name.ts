import { useTranslation } from 'react-i18next'
import { councilBudget } from './search.js'

/** The name of a budget for people: the chain's own, without what the name of every group has in it. */
export function useBudgetName() {
  const { t } = useTranslation()
  return (name: string): string =>
    name === councilBudget ? t('budget.council') : t('budget.group', { name: name.replace('WorkingGroup', ' ').trim() })
}
