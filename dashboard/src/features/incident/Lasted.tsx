import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import type { Item } from './shapes.js'

/** How long it lasted; what goes on is counted on. */
export function Lasted({ incident }: { readonly incident: Pick<Item, 'open' | 'openedAt' | 'durationSeconds'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(incident.open ? 1000 : 60_000)
  const seconds = incident.open ? (now - Date.parse(incident.openedAt)) / 1000 : incident.durationSeconds
  return (
    <span className="tabular nowrap">
      {t(incident.open ? 'incident.sinceFor' : 'incident.lastedFor', { duration: formatDuration(seconds, locale) })}
    </span>
  )
}
