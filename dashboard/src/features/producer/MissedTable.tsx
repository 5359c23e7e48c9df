import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Missed } from './board.graphql.js'
import { ProducerName } from './ProducerName.js'
import { SlotRange } from './SlotRange.js'

interface Props {
  readonly chain: string
  readonly rows: readonly Missed[]
  /** On the page of the producer itself its name says nothing. */
  readonly own?: boolean
}

/** Each row is what one producer missed in a row between two blocks. */
export function MissedTable({ chain, rows, own = false }: Props) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('producer.missedCaption')}</caption>
        <thead>
          <tr>
            {own ? null : <th scope="col">{t('producer.producer')}</th>}
            <th scope="col">{t('producer.when')}</th>
            <th scope="col">{t('producer.slot')}</th>
            <th scope="col" className="numeric">
              {t('producer.slotCount')}
            </th>
            <th scope="col" className="numeric">
              {t('producer.beforeBlock')}
            </th>
            <th scope="col" className="numeric">
              {t('producer.scheduleVersion')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.fromSlot}`} chain={chain} row={row} own={own} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, row, own }: { readonly chain: string; readonly row: Missed; readonly own: boolean }) {
  const locale = useLocale()
  const { producer, fromSlot, untilSlot, slots, fromAt, beforeHeight, scheduleVersion } = row
  return (
    <tr>
      {own ? null : (
        <th scope="row">
          <ProducerName chain={chain} name={producer.address} />
        </th>
      )}
      <td className="nowrap">
        <Time at={fromAt} absolute />
      </td>
      <td>
        <SlotRange from={fromSlot} until={untilSlot} />
      </td>
      <td className="numeric tabular">{formatInteger(slots, locale)}</td>
      <td className="numeric">
        <BlockName block={beforeHeight} />
      </td>
      <td className="numeric tabular">{formatInteger(scheduleVersion, locale)}</td>
    </tr>
  )
}
