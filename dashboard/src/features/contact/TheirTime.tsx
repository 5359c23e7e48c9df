import { useTranslation } from 'react-i18next'
import { useNow } from '../../shell/clock.js'
import type { ContactRow } from './contact.graphql.js'
import { clockIn, isWithin } from './their-clock.js'

/** What time it is where they are, and whether they may be asked now. */
export function TheirTime({ contact: { zone, hours } }: { readonly contact: Pick<ContactRow, 'zone' | 'hours'> }) {
  const { t } = useTranslation()
  const now = useNow(30_000)
  const clock = zone === null ? undefined : clockIn(zone, now)
  if (zone === null && hours === null) return <span className="muted">{t('contact.anyTime')}</span>
  const isAwake = clock === undefined || hours === null ? undefined : isWithin(hours, clock)
  return (
    <>
      {clock === undefined ? null : (
        <span className="tabular">
          {clock} <span className="muted small">{zone}</span>
        </span>
      )}
      {hours === null ? null : (
        <span className="small span tabular">
          {hours.replace('-', '–')}{' '}
          {isAwake === undefined ? null : (
            <span className={isAwake ? 'tag good' : 'tag bad'}>{t(isAwake ? 'contact.awake' : 'contact.asleep')}</span>
          )}
        </span>
      )}
    </>
  )
}
