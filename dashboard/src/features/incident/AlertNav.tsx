import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

const pages = [
  { to: '/incidents', title: 'incident.title' },
  { to: '/rules', title: 'alertRule.title' },
  { to: '/silences', title: 'silence.title' },
  { to: '/channels', title: 'channel.title' },
  { to: '/contacts', title: 'contact.title' },
] as const

/** The pages that belong to incidents. */
export function AlertNav() {
  const { t } = useTranslation()
  return (
    <nav className="alert-nav" aria-label={t('incident.pages')}>
      {pages.map(({ to, title }) => (
        <Link key={to} to={to} className="chip" activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
          {t(title)}
        </Link>
      ))}
    </nav>
  )
}
