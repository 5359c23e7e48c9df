import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { readingStates } from './alert-rule.graphql.js'
import { ruleNames } from './rule-names.js'
import type { RulesSearch } from './search.js'
import { useRuleWords } from './use-rule-words.js'

/** Which values are listed: of which rule, and how they stand. */
export function ReadingFilters() {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const navigate = useNavigate({ from: '/rules' })
  const { rule, state } = useSearch({ from: '/rules' })
  const choose = (wanted: Partial<RulesSearch>) =>
    navigate({ search: (before) => ({ ...before, after: undefined, before: undefined, ...wanted }) })
  return (
    <div className="filter-fields readings-filters">
      <Pick
        label={t('alertRule.rule')}
        options={ruleNames.map((value) => [value, nameOf(value)])}
        chosen={rule}
        choose={(value) => choose({ rule: value })}
      />
      <Pick
        label={t('alertRule.stateHead')}
        options={readingStates.map((value) => [value, t(`alertRule.state.${value}`)])}
        chosen={state}
        choose={(value) => choose({ state: readingStates.find((one) => one === value) })}
      />
    </div>
  )
}

interface PickProps {
  readonly label: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly chosen: string | undefined
  readonly choose: (value: string | undefined) => void
}

function Pick({ label, options, chosen = '', choose }: PickProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={chosen} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{t('alertRule.all')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
