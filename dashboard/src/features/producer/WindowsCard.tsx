import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Time } from '../../ui/Time.js'
import type { ProducerDetail } from './producer.graphql.js'
import type { Slots } from './shapes.js'

const windows = ['round', 'hour', 'day', 'month', 'all'] as const

/** What was made of what was to be made, over shorter and longer times. */
export function WindowsCard({ producer }: { readonly producer: ProducerDetail }) {
  const { t } = useTranslation()
  return (
    <Card title={t('producer.reliability')} actions={<Explain definition={producer.all.definition} />} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('producer.reliability')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('producer.over')}</th>
              {(['expected', 'produced', 'missedSlots', 'reliability', 'notCounted'] as const).map((head) => (
                <th key={head} scope="col" className="numeric">
                  {t(`producer.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {windows.map((window) => (
              <Row key={window} name={t(`producer.window.${window}`)} slots={producer[window]} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Row({ name, slots }: { readonly name: string; readonly slots: Slots }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { expected, produced, missed, reliability, fromAt, stoppedSlots, unjudgedSlots } = slots
  return (
    <tr>
      <th scope="row">
        {name}
        {fromAt === null ? null : (
          <span className="small muted span">
            {t('producer.since')} <Time at={fromAt} />
          </span>
        )}
      </th>
      <td className="numeric tabular">{formatInteger(expected, locale)}</td>
      <td className="numeric tabular">{formatInteger(produced, locale)}</td>
      <td className="numeric tabular">{formatInteger(missed, locale)}</td>
      <td className="numeric tabular">{reliability === null ? '—' : formatShare(reliability, locale, 3)}</td>
      <td className="numeric tabular" title={t('producer.notCountedHint', { stopped: stoppedSlots, unjudged: unjudgedSlots })}>
        {formatInteger(stoppedSlots + unjudgedSlots, locale)}
      </td>
    </tr>
  )
}
