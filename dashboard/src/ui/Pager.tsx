import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Page } from '../graphql/shapes.js'
import { Icon } from './Icon.js'

/** Back and forth by cursor: pages stay put while new rows arrive. */
export function Pager({ page }: { readonly page: Page }) {
  const { t } = useTranslation()
  if (!page.hasNextPage && !page.hasPreviousPage) return null
  return (
    <nav className="pager" aria-label={t('common.paging')}>
      <Link
        to="."
        className="button"
        disabled={!page.hasPreviousPage}
        search={(search) => ({ ...search, after: undefined, before: page.startCursor ?? undefined })}
      >
        <Icon name="left" />
        {t('common.previous')}
      </Link>
      <Link
        to="."
        className="button"
        disabled={!page.hasNextPage}
        search={(search) => ({ ...search, before: undefined, after: page.endCursor ?? undefined })}
      >
        {t('common.next')}
        <Icon name="right" />
      </Link>
    </nav>
  )
}
