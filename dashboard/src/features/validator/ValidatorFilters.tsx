import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TextFilter } from '../../ui/TextFilter.js'
import { standings, type ValidatorSearch, windows } from './search.js'

const number = /^\d{1,9}$/

export function ValidatorFilters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/validators' })
  const { standing, eras = '28', from, until } = useSearch({ from: '/validators' })
  const set = (change: Partial<ValidatorSearch>) =>
    navigate({ search: (before) => ({ ...before, after: undefined, before: undefined, ...change }) })
  const named = from !== undefined || until !== undefined
  const end = (text: string | undefined) => (text !== undefined && number.test(text) ? text : undefined)
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <fieldset className="chips" aria-label={t('validator.standing')}>
        <button type="button" className="chip" aria-pressed={standing === undefined} onClick={() => set({ standing: undefined })}>
          {t('common.all')}
        </button>
        {standings.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={standing === one} onClick={() => set({ standing: one })}>
            {t(`validator.standingName.${one}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="chips" aria-label={t('validator.eras')}>
        {windows.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={!named && eras === one}
            onClick={() => set({ eras: one === '28' ? undefined : one, from: undefined, until: undefined })}
          >
            {t(`validator.window.${one}`)}
          </button>
        ))}
      </fieldset>
      <div className="filter-fields">
        <TextFilter label={t('validator.fromEra')} value={from} choose={(text) => set({ from: end(text) })} />
        <TextFilter label={t('validator.untilEra')} value={until} choose={(text) => set({ until: end(text) })} />
      </div>
    </section>
  )
}
