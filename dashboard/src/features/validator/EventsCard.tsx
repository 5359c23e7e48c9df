import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { ValidatorEvent } from './validator.graphql.js'

/** What the chain told of a validator, newest first. */
export function EventsCard({ events }: { readonly events: readonly ValidatorEvent[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('validator.events')} flush={events.length > 0}>
      {events.length === 0 ? (
        <p className="muted">{t('validator.noEvents')}</p>
      ) : (
        <div className="scroll-x">
          <table className="table compact">
            <caption className="hidden">{t('validator.events')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('validator.when')}</th>
                <th scope="col">{t('validator.happened')}</th>
                <th scope="col">{t('sync.block')}</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <tr key={event.source.fact}>
                  <td>
                    <Time at={event.at} absolute />
                  </td>
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

function Happened({ event }: { readonly event: ValidatorEvent }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { kind, commission, blocked, session, era, fraction, amount } = event
  const details = [
    ...(commission === null ? [] : [t('common.pair', { name: t('validator.commission'), value: formatShare(commission, locale) })]),
    ...(blocked === true ? [t('validator.blocked')] : []),
    ...(session === null ? [] : [t('common.pair', { name: t('validator.session'), value: session })]),
    ...(era === null ? [] : [t('common.pair', { name: t('validator.era'), value: era })]),
    ...(fraction === null ? [] : [t('common.pair', { name: t('validator.fraction'), value: formatShare(fraction, locale, 4) })]),
  ]
  return (
    <>
      {t(`validator.event.${kind}`)} <span className="muted small">{details.join(t('validator.cell.separator'))}</span>
      {amount === null ? null : <Money amount={amount} unit />}
    </>
  )
}
