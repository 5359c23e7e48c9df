import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft.js'
import { useCategoryName } from './use-names.js'

interface Props {
  readonly categories: readonly string[]
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly confirm: () => void
}

/** Category, bounty, group, paid back: everything that a decision says. */
export function DecisionFields({ categories, draft, change, confirm }: Props) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const id = useId()
  const { category, bounty, workingGroup, reimbursed } = draft
  return (
    <div className="filter-fields">
      <div className="field">
        <label htmlFor={`${id}c`}>{t('spending.categoryHead')}</label>
        <select
          id={`${id}c`}
          className="select"
          value={category ?? ''}
          onChange={(event) => change({ ...draft, category: event.target.value || null })}
        >
          <option value="">{t('spending.uncategorised')}</option>
          {categories.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div className="field narrow">
        <label htmlFor={`${id}b`}>{t('spending.bounty')}</label>
        <input
          id={`${id}b`}
          type="number"
          min={0}
          className="input"
          value={bounty ?? ''}
          onChange={(event) => change({ ...draft, bounty: event.target.value === '' ? null : Number(event.target.value) })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}g`}>{t('spending.group')}</label>
        <input
          id={`${id}g`}
          className="input"
          maxLength={64}
          value={workingGroup ?? ''}
          onChange={(event) => change({ ...draft, workingGroup: event.target.value || null })}
        />
      </div>
      <div className="field narrow">
        <label htmlFor={`${id}r`}>{t('spending.reimbursed')}</label>
        <select
          id={`${id}r`}
          className="select"
          value={reimbursed === null ? '' : String(reimbursed)}
          onChange={(event) => change({ ...draft, reimbursed: event.target.value === '' ? null : event.target.value === 'true' })}
        >
          <option value="">{t('common.unknown')}</option>
          <option value="true">{t('spending.reimbursedYes')}</option>
          <option value="false">{t('spending.reimbursedNo')}</option>
        </select>
      </div>
      <button type="button" className="button" onClick={confirm}>
        {t('spending.confirm')}
      </button>
    </div>
  )
}
