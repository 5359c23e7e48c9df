import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TermShares } from './leaderboard.graphql.js'
import { averages, type BoardSearch, denominators } from './search.js'

const firstPage = { after: undefined, before: undefined }

/** Over which terms, against which denominator, by which average. */
export function BoardControls({ terms }: { readonly terms: readonly TermShares[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/leaderboard' })
  const search = useSearch({ from: '/leaderboard' })
  const set = (change: BoardSearch) => navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  const { by = 'ELIGIBLE', average = 'POOLED' } = search
  return (
    <section className="filters board-controls" aria-label={t('common.filters')}>
      <TermChips terms={terms} chosen={search.terms} choose={(chosen) => set({ terms: chosen })} />
      <fieldset className="choice-group">
        <legend className="muted small">{t('leaderboard.against')}</legend>
        <div className="chips">
          {denominators.map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={by === one} onClick={() => set({ by: one })}>
              {t(`leaderboard.denominator.${one}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="choice-group">
        <legend className="muted small">{t('leaderboard.averageOf')}</legend>
        <div className="chips">
          {averages.map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={average === one} onClick={() => set({ average: one })}>
              {t(`leaderboard.average.${one}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </section>
  )
}

interface ChipsProps {
  readonly terms: readonly TermShares[]
  readonly chosen: readonly number[] | undefined
  readonly choose: (terms: number[] | undefined) => void
}

function TermChips({ terms, chosen, choose }: ChipsProps) {
  const { t } = useTranslation()
  const numbers = terms.flatMap(({ number }) => (number === null ? [] : [number])).reverse()
  const toggle = (number: number) => {
    const next = chosen?.includes(number) ? chosen.filter((one) => one !== number) : [...(chosen ?? []), number].sort((a, b) => a - b)
    choose(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset className="choice-group">
      <legend className="muted small">{t('leaderboard.termsShown')}</legend>
      <div className="chips">
        <button type="button" className="chip" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
          {t('leaderboard.allTerms')}
        </button>
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            className="chip tabular"
            aria-pressed={chosen?.includes(number) ?? false}
            aria-label={t('council.termName', { number })}
            onClick={() => toggle(number)}
          >
            {number}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
