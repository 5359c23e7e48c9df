import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { TextFilter } from '../../ui/TextFilter.js'
import { ruleNames } from '../alert-rule/rule-names.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { boards, type IncidentSearch } from './search.js'
import { severities } from './shapes.js'

const firstPage = { after: undefined, before: undefined }

/** What is listed: as long as it goes on, of which rule, how bad, about whom. */
export function IncidentFilters() {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const navigate = useNavigate({ from: '/incidents' })
  const { rule, severity, subject } = useSearch({ from: '/incidents' })
  const choose = (wanted: Partial<IncidentSearch>) => navigate({ search: (before) => ({ ...before, ...firstPage, ...wanted }) })
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <Boards />
      <div className="filter-fields">
        <Pick
          label={t('incident.rule')}
          all={t('incident.anyRule')}
          values={ruleNames}
          chosen={rule}
          nameOf={nameOf}
          choose={(value) => choose({ rule: value })}
        />
        <Pick
          label={t('incident.severityHead')}
          all={t('incident.anySeverity')}
          values={severities}
          chosen={severity}
          nameOf={(value) => t(`incident.severity.${value}`)}
          choose={(value) => choose({ severity: value })}
        />
        <TextFilter
          label={t('incident.subject')}
          value={subject}
          placeholder={t('incident.subjectHint')}
          choose={(text) => choose({ subject: text })}
        />
      </div>
    </section>
  )
}

function Boards() {
  const { t } = useTranslation()
  const { board = 'open' } = useSearch({ from: '/incidents' })
  return (
    <nav className="segments incident-boards" aria-label={t('incident.boards')}>
      {boards.map((one) => (
        <Link
          key={one}
          to="."
          search={(search) => ({ ...search, ...firstPage, board: one === 'open' ? undefined : one })}
          aria-current={one === board ? 'page' : undefined}
          data-on={one === board}
        >
          {t(`incident.board.${one}`)}
        </Link>
      ))}
    </nav>
  )
}

interface PickProps<T extends string> {
  readonly label: string
  readonly all: string
  readonly values: readonly T[]
  readonly chosen: T | undefined
  readonly nameOf: (value: T) => string
  readonly choose: (value: T | undefined) => void
}

function Pick<T extends string>({ label, all, values, chosen, nameOf, choose }: PickProps<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={(event) => choose(values.find((value) => value === event.target.value))}
      >
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </div>
  )
}
