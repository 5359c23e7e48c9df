import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountFilter } from '../../ui/AccountFilter.js'
import { flows, parseBudgetSearch } from './search.js'

const firstPage = { after: undefined, before: undefined }

/** Kind, account and days; both lists have them. */
export function RecordFilters() {
  const { t } = useTranslation()
  const id = useId()
  const search = useSearch({ from: '/budget' })
  const navigate = useNavigate({ from: '/budget' })
  const set = (change: Partial<typeof search>) => navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  return (
    <section className="filters in-card" aria-label={t('common.filters')}>
      <div className="filter-fields">
        <div className="field">
          <label htmlFor={id}>{t('budget.kind')}</label>
          <select
            id={id}
            className="select"
            value={search.flow ?? ''}
            onChange={(event) => set({ flow: parseBudgetSearch({ flow: event.target.value }).flow })}
          >
            <option value="">{t('common.all')}</option>
            {flows.map((flow) => (
              <option key={flow} value={flow}>
                {t(`budget.flow.${flow}`)}
              </option>
            ))}
          </select>
        </div>
        <AccountFilter label={t('budget.account')} value={search.account} choose={(account) => set({ account })} />
        <Day label={t('budget.from')} value={search.from} choose={(from) => set({ from })} />
        <Day label={t('budget.to')} value={search.to} choose={(to) => set({ to })} />
      </div>
    </section>
  )
}

interface DayProps {
  readonly label: string
  readonly value: string | undefined
  readonly choose: (day: string | undefined) => void
}

function Day({ label, value, choose }: DayProps) {
  const id = useId()
  return (
    <div className="field day">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" className="input" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)} />
    </div>
  )
}
