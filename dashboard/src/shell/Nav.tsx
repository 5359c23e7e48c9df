import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

const entries = [
  ['/council', 'council.title'],
  ['/elections', 'election.title'],
  ['/proposals', 'nav.proposals'],
  ['/leaderboard', 'leaderboard.title'],
  ['/budget', 'budget.title'],
  ['/groups', 'group.title'],
  ['/people', 'person.title'],
  ['/members', 'nav.members'],
  ['/validators', 'validator.title'],
] as const

/** The main pages. */
export function Nav() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.label')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t('nav.overview')}
      </Link>
      {entries.map(([to, title]) => (
        <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
          {t(title)}
        </Link>
      ))}
    </nav>
  )
}
