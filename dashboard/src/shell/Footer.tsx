import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Meta } from '../features/meta/meta.graphql.js'

export function Footer({ meta }: { readonly meta: Meta | undefined }) {
  const { t } = useTranslation()
  return (
    <footer className="bottom">
      <div className="bottom-inner">
        <p>{t('app.tagline')}</p>
        <nav aria-label={t('footer.label')}>
          <a href="/graphql">GraphQL</a>
          <a href="/status.json">{t('footer.status')}</a>
          <a href="/metrics">{t('footer.metrics')}</a>
          <Link to="/gallery">{t('footer.gallery')}</Link>
          {meta ? <span>{t('footer.schema', { version: meta.schemaVersion })}</span> : null}
        </nav>
      </div>
    </footer>
  )
}
