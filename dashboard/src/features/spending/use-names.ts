import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { useTermName } from '../budget/TermLink.js'
import { useBudgetName } from '../budget/use-budget-name.js'
import type { BookTerm } from './book.graphql.js'
import type { Layer } from './to-bars.js'

/** The name of a category in the reader's language; a word that only a ledger uses stays as it is. */
export function useCategoryName() {
  const { t } = useTranslation()
  return (category: string | null): string => {
    if (category === null) return t('spending.uncategorised')
    const word = category.replaceAll(' ', '_')
    const key = `spending.category.${word}`
    return i18next.exists(key) ? String(t(key, { defaultValue: category })) : category
  }
}

export function useLayerName() {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  return ({ kind, categories }: Layer): string => (kind === 'others' ? t('spending.otherCategories') : nameOf(categories[0] ?? null))
}

export function useBookTermName() {
  const { t } = useTranslation()
  const termName = useTermName()
  return (term: BookTerm | null): string => {
    if (term === null) return t('spending.noTerm')
    return term.term === null ? term.key : termName(term.term)
  }
}

/** A working group: the chain calls its budget by a long name, ledgers by a short one. */
export function useWorkingGroupName() {
  const nameOf = useBudgetName()
  return (group: string): string => (group.endsWith('WorkingGroup') ? nameOf(group) : group)
}
