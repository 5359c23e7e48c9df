import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Stop } from './board.graphql.js'
import { ProducerName } from './ProducerName.js'
import { SlotRange } from './SlotRange.js'

interface Props {
  readonly chain: string
  readonly stops: readonly Stop[]
  /** How long a slot lasts. */
  readonly slotMs: number
}

export function StopsTable({ chain, stops, slotMs }: Props) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('producer.stopsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('producer.when')}</th>
            <th scope="col">{t('producer.lasted')}</th>
            <th scope="col">{t('producer.slot')}</th>
            <th scope="col" className="numeric">
              {t('producer.slotCount')}
            </th>
            <th scope="col" className="numeric">
              {t('producer.lastBefore')}
            </th>
            <th scope="col">{t('producer.firstAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => (
            <Row key={stop.key} chain={chain} stop={stop} slotMs={slotMs} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, stop, slotMs }: { readonly chain: string; readonly stop: Stop; readonly slotMs: number }) {
  const locale = useLocale()
  const { fromSlot, untilSlot, slots, fromAt, lastHeight, nextHeight, nextProducer } = stop
  return (
    <tr>
      <th scope="row" className="nowrap">
        <Time at={fromAt} absolute />
      </th>
      <td className="nowrap">{formatDuration((slots * slotMs) / 1000, locale)}</td>
      <td>
        <SlotRange from={fromSlot} until={untilSlot} />
      </td>
      <td className="numeric tabular">{formatInteger(slots, locale)}</td>
      <td className="numeric">
        <BlockName block={lastHeight} />
      </td>
      <td>
        <BlockName block={nextHeight} /> {nextProducer === null ? null : <ProducerName chain={chain} name={nextProducer.address} />}
      </td>
    </tr>
  )
}
