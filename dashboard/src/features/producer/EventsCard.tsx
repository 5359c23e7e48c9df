import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { ProducerEvent } from './producer.graphql.js'

/** What a producer did, and what others did to it, newest first. */
export function EventsCard({ events }: { readonly events: readonly ProducerEvent[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('producer.events')} flush={events.length > 0}>
      {events.length === 0 ? (
        <p className="muted">{t('producer.noEvents')}</p>
      ) : (
        <div className="scroll-x">
          <table className="table compact">
            <caption className="hidden">{t('producer.events')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('producer.when')}</th>
                <th scope="col">{t('producer.happened')}</th>
                <th scope="col">{t('sync.block')}</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <tr key={event.source.fact}>
                  <th scope="row" className="nowrap">
                    <Time at={event.at} absolute />
                  </th>
                  <td>
                    <Happened event={event} />
                  </td>
                  <td>
                    <SourceMark source={event.source} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}

function Happened({ event: { kind, account, commission, url, emergency } }: { readonly event: ProducerEvent }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const details = [
    ...(account === null ? [] : [account.address]),
    ...(commission === null ? [] : [t('common.pair', { name: t('producer.commission'), value: formatShare(commission, locale, 2) })]),
    ...(emergency === null ? [] : [t(emergency ? 'producer.asksEmergency' : 'producer.takesBackEmergency')]),
    ...(url === null || url === '' ? [] : [url]),
  ]
  return (
    <>
      {t(`producer.event.${kind}`)} <span className="muted small wrap">{details.join(t('producer.separator'))}</span>
    </>
  )
}
