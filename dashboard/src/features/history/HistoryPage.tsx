import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { BoardCard } from './BoardCard.js'
import { ElectionsCard } from './ElectionsCard.js'
import { views } from './search.js'
import { ValidatorsCard } from './ValidatorsCard.js'

const cards = { members: BoardCard, elections: ElectionsCard, validators: ValidatorsCard }

/** All terms, those that people wrote down and those read from chains: people, elections, validators. */
export function HistoryPage() {
  const { t } = useTranslation()
  const { show: view = 'members', chain } = useSearch({ from: '/history' })
  const Chosen = cards[view]
  return (
    <div className="page">
      <PageHead title={t('history.title')} intro={t('history.intro')} />
      <div className="column">
        <nav className="chips" aria-label={t('history.views')}>
          {views.map((one) => (
            <Link
              key={one}
              to="/history"
              className="chip"
              aria-current={view === one ? 'page' : undefined}
              data-on={view === one}
              search={(search) => ({
                ...search,
                ...{ show: one === 'members' ? undefined : one, sort: undefined, dir: undefined, after: undefined, before: undefined },
              })}
            >
              {t(`history.view.${one}`)}
            </Link>
          ))}
        </nav>
        <Chosen chain={chain} />
      </div>
    </div>
  )
}
