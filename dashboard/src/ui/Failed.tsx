import { useTranslation } from 'react-i18next'
import { ApiError } from '../graphql/api-error.js'
import { Icon } from './Icon.js'

interface Props {
  readonly error: Error
  readonly what: string
  readonly retry: () => void
}

export function Failed({ error, what, retry }: Props) {
  const { t } = useTranslation()
  return (
    <div className="notice failed" role="alert">
      <Icon name="warning" />
      <div>
        <p className="notice-title">{t('page.failed', { what })}</p>
        <Reason error={error} />
      </div>
      <button type="button" className="button" onClick={retry}>
        {t('page.retry')}
      </button>
    </div>
  )
}

/** Why it failed and what to do, with the id that the server's log knows. */
export function Reason({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  const kind = error instanceof ApiError ? error.kind : 'unreadable'
  const errorId = error instanceof ApiError ? error.errorId : undefined
  return (
    <>
      <p>{t(`page.${kind}`, { message: error.message })}</p>
      {errorId === undefined ? null : <p className="mono small">{t('page.errorId', { id: errorId })}</p>}
    </>
  )
}
