import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatAmount } from '../../format/amount.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { budgetsOperation } from './budget.graphql.js'
import { useBudgetName } from './use-budget-name.js'

interface Props {
  readonly chain: string
  readonly name: string
  readonly choose: (name: string) => void
}

/** Whose money the page is about; each with what is in it. */
export function BudgetSwitch({ chain, name, choose }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const id = useId()
  const nameOf = useBudgetName()
  const { data } = useQuery(asking(budgetsOperation, { chain }))
  const budgets = data?.budgets ?? [{ name, balance: null }]
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <div className="field budget-switch">
        <label htmlFor={id}>{t('budget.whose')}</label>
        <select id={id} className="select" value={name} onChange={(event) => choose(event.target.value)}>
          {budgets.map(({ name: one, balance }) => (
            <option key={one} value={one}>
              {balance === null
                ? nameOf(one)
                : t('common.pair', { name: nameOf(one), value: formatAmount(balance.value ?? balance.raw, locale) })}
            </option>
          ))}
        </select>
      </div>
    </section>
  )
}
