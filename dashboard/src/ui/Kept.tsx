import { useTranslation } from 'react-i18next'
import { formatDuration } from '../format/time.js'
import { useLocale } from '../i18n/i18n.js'
import { useNow } from '../shell/clock.js'
import { Reason } from './Failed.js'
import { Icon } from './Icon.js'

interface Props {
  readonly error: Error
  /** When the data that is still shown came, on this browser's clock. */
  readonly since: number
  readonly retry: () => void
}

/** Above data that could not be renewed: why, how old it is, and a way to try again. */
export function Kept({ error, since, retry }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  useNow(1000)
  const duration = formatDuration((Date.now() - since) / 1000, locale)
  return (
    <div className="notice compact" role="status">
      <Icon name="clock" />
      <div>
        <p className="notice-title">{t('page.keptFrom', { duration })}</p>
        <Reason error={error} />
      </div>
      <button type="button" className="button" onClick={retry}>
        {t('page.retry')}
      </button>
    </div>
  )
}
