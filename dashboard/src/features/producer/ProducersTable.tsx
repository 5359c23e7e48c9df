import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Time } from '../../ui/Time.js'
import { DayStrip } from './DayStrip.js'
import { MissedShare } from './MissedShare.js'
import { ProducerName } from './ProducerName.js'
import { SortLink } from './SortLink.js'
import { StatePill } from './StatePill.js'
import type { BoardRow } from './shapes.js'

interface Props {
  readonly chain: string
  readonly producers: readonly BoardRow[]
  /** The order, in the reader's language. */
  readonly order: string
}

export function ProducersTable({ chain, producers, order }: Props) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact producers">
        <caption className="hidden">{t('producer.caption', { sort: order })}</caption>
        <thead>
          <tr>
            <SortLink sort="place" />
            <th scope="col">{t('producer.producer')}</th>
            <th scope="col">{t('producer.state')}</th>
            <SortLink sort="block" numeric={false} />
            <SortLink sort="streak" />
            <SortLink sort="round" />
            <SortLink sort="hour" />
            <SortLink sort="day" />
            <SortLink sort="month" />
            <SortLink sort="reliability" />
            <th scope="col">{t('producer.strip')}</th>
            <SortLink sort="rank" />
          </tr>
        </thead>
        <tbody>
          {producers.map((producer) => (
            <Row key={producer.key} chain={chain} producer={producer} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, producer }: { readonly chain: string; readonly producer: BoardRow }) {
  const locale = useLocale()
  const { name, state, standing, place, lastBlock, streak, month, days, rank } = producer
  return (
    <tr id={`p-${name}`}>
      <td className="numeric tabular">{place ?? '—'}</td>
      <th scope="row">
        <ProducerName chain={chain} name={name} />
      </th>
      <td>
        <StatePill state={state} standing={standing} />
      </td>
      <td className="nowrap">{lastBlock === null ? '—' : <Time at={lastBlock.at} />}</td>
      <td className="numeric tabular">{streak === null ? '0' : formatInteger(streak.slots, locale)}</td>
      {(['round', 'hour', 'day', 'month'] as const).map((window) => (
        <td key={window} className="numeric">
          <MissedShare slots={producer[window]} />
        </td>
      ))}
      <td className="numeric tabular">{month.reliability === null ? '—' : formatShare(month.reliability, locale, 2)}</td>
      <td>
        <DayStrip days={days} />
      </td>
      <td className="numeric tabular">{rank?.rank ?? '—'}</td>
    </tr>
  )
}
