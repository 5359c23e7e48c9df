import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { TextFilter } from '../../ui/TextFilter.js'
import { kinds, outcomes, parseSpendingSearch } from './search.js'
import { useCategoryName } from './use-names.js'

const firstPage = { after: undefined, before: undefined }

/** Kind, outcome, category and words; what has no category at one press. */
export function ItemFilters({ categories }: { readonly categories: readonly string[] }) {
  const { t } = useTranslation()
  const categoryName = useCategoryName()
  const search = useSearch({ from: '/spending' })
  const navigate = useNavigate({ from: '/spending' })
  const set = (change: Partial<typeof search>) => navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  return (
    <section className="filters in-card" aria-label={t('common.filters')}>
      <div className="filter-fields">
        <Choice
          label={t('spending.kind')}
          value={search.reason}
          choices={kinds.map((kind) => [kind, t(`budget.flow.${kind}`)])}
          choose={(reason) => set({ reason: parseSpendingSearch({ reason }).reason })}
        />
        <Choice
          label={t('spending.outcomeHead')}
          value={search.result}
          choices={outcomes.map((outcome) => [outcome, t(`spending.outcome.${outcome}`)])}
          choose={(result) => set({ result: parseSpendingSearch({ result }).result })}
        />
        <Choice
          label={t('spending.categoryHead')}
          value={search.category}
          choices={categories.map((category) => [category, categoryName(category)])}
          choose={(category) => set({ category: category || undefined, open: undefined })}
        />
        <TextFilter label={t('spending.words')} value={search.words} choose={(words) => set({ words })} />
        <button
          type="button"
          className="chip"
          aria-pressed={search.open === 'yes'}
          onClick={() => set({ open: search.open === 'yes' ? undefined : 'yes', category: undefined })}
        >
          {t('spending.uncategorised')}
        </button>
      </div>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, name: string])[]
  readonly choose: (value: string) => void
}

function Choice({ label, value, choices, choose }: ChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('common.all')}</option>
        {choices.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
