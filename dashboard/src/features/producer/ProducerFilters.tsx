import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Segments } from '../../ui/Segments.js'
import type { Board } from './board.graphql.js'
import { defaultSort } from './query-of.js'
import { looks, type ProducersSearch, sorts, standings, states } from './search.js'

const countOf = {
  OK: 'ok',
  SUSPECTED: 'suspected',
  OFFLINE: 'offline',
  PUNISHABLE: 'punishable',
  RECOVERING: 'recovering',
  UNKNOWN: 'unknown',
} as const

/** Who is shown, in which order, and as what. */
export function ProducerFilters({ counts }: { readonly counts: Board['counts'] | undefined }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/producers' })
  const { standing = 'ACTIVE', state, sort = defaultSort, look = 'cards' } = useSearch({ from: '/producers' })
  const set = (change: Partial<ProducersSearch>) =>
    void navigate({ search: (before) => ({ ...before, after: undefined, before: undefined, ...change }), resetScroll: false })
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <fieldset className="chips" aria-label={t('producer.standing')}>
        {([...standings, 'ALL'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={standing === one}
            onClick={() => set({ standing: one === 'ACTIVE' ? undefined : one, state: undefined })}
          >
            {one === 'ALL' ? t('common.all') : t(`producer.standingName.${one}`)}
          </button>
        ))}
      </fieldset>
      {standing === 'ACTIVE' ? (
        <fieldset className="chips" aria-label={t('producer.state')}>
          <button type="button" className="chip" aria-pressed={state === undefined} onClick={() => set({ state: undefined })}>
            {t('producer.anyState')} {counts === undefined ? null : <span className="tabular">{counts.active}</span>}
          </button>
          {states.map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={state === one} onClick={() => set({ state: one })}>
              {t(`producer.stateName.${one}`)} {counts === undefined ? null : <span className="tabular">{counts[countOf[one]]}</span>}
            </button>
          ))}
        </fieldset>
      ) : null}
      <div className="filter-line">
        <label className="inline-field">
          {t('producer.order')}
          <select
            className="select"
            value={sort}
            onChange={(event) => set({ sort: sorts.find((one) => one === event.target.value), dir: undefined })}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t(`producer.sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Segments
          label={t('common.view')}
          options={looks}
          chosen={look}
          nameOf={(one) => t(`producer.look.${one}`)}
          choose={(one) => set({ look: one })}
        />
      </div>
    </section>
  )
}
