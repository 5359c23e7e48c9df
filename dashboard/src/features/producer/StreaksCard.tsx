import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Time } from '../../ui/Time.js'
import { SlotRange } from './SlotRange.js'
import type { Streak } from './shapes.js'

/** Runs of slots that a producer missed one after the other, newest first. */
export function StreaksCard({ streaks }: { readonly streaks: readonly Streak[] }) {
  const { t } = useTranslation()
  const [first] = streaks
  if (first === undefined) return null
  return (
    <Card title={t('producer.streaks')} actions={<Explain definition={first.definition} />} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('producer.streaks')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('producer.from')}</th>
              <th scope="col">{t('producer.until')}</th>
              <th scope="col" className="numeric">
                {t('producer.slotCount')}
              </th>
              <th scope="col">{t('producer.slot')}</th>
            </tr>
          </thead>
          <tbody>
            {streaks.map((streak) => (
              <Row key={streak.fromSlot} streak={streak} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Row({ streak: { fromAt, untilAt, open, slots, fromSlot, untilSlot } }: { readonly streak: Streak }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <tr>
      <th scope="row" className="nowrap">
        <Time at={fromAt} absolute />
      </th>
      <td className="nowrap">{open ? <span className="tag bad">{t('producer.running')}</span> : <Time at={untilAt} absolute />}</td>
      <td className="numeric tabular">{formatInteger(slots, locale)}</td>
      <td>
        <SlotRange from={fromSlot} until={untilSlot} />
      </td>
    </tr>
  )
}
