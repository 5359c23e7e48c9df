import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from './PageHead.js'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <div className="page narrow">
      <PageHead title={t('page.notFound')} intro={t('page.notFoundHint')} />
      <Link to="/" className="button">
        {t('page.toOverview')}
      </Link>
    </div>
  )
}
