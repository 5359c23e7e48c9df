import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Segments } from '../../ui/Segments.js'
import { orders } from './search.js'

const firstPage = { after: undefined, before: undefined }

/** Whom to find, and in which order. Typing changes nothing until it is sent. */
export function PeopleSearchForm() {
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate({ from: '/people' })
  const { q, sort = 'number' } = useSearch({ from: '/people' })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate({ search: (before) => ({ ...before, ...firstPage, q: text === '' ? undefined : text }) })
  }
  return (
    <search className="filters">
      <form className="filter-fields" onSubmit={submit}>
        <div className="field wide">
          <label htmlFor={`${id}-q`}>{t('person.search')}</label>
          <input
            id={`${id}-q`}
            key={q ?? ''}
            name="q"
            type="search"
            className="input"
            defaultValue={q ?? ''}
            placeholder={t('person.searchHint')}
            spellCheck={false}
            autoComplete="off"
          />
        </div>
        <button type="submit" className="button">
          {t('person.find')}
        </button>
        <Segments
          label={t('person.sort')}
          options={orders}
          chosen={sort}
          nameOf={(order) => t(`person.orderName.${order}`)}
          choose={(order) => navigate({ search: (before) => ({ ...before, ...firstPage, sort: order === 'number' ? undefined : order }) })}
        />
      </form>
    </search>
  )
}
