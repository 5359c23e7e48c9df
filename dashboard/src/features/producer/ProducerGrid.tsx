import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { DayStrip } from './DayStrip.js'
import { MissedShare } from './MissedShare.js'
import { ProducerName } from './ProducerName.js'
import { StatePill } from './StatePill.js'
import type { BoardRow } from './shapes.js'

interface Props {
  readonly chain: string
  readonly producers: readonly BoardRow[]
}

const windows = ['round', 'hour', 'day', 'month'] as const

/** Every producer as a card; what is wrong is said by colour, mark and word. */
export function ProducerGrid({ chain, producers }: Props) {
  return (
    <ul className="producer-grid">
      {producers.map((producer) => (
        <li key={producer.key} className="producer-card" data-state={producer.state ?? producer.standing}>
          <ProducerCard chain={chain} producer={producer} />
        </li>
      ))}
    </ul>
  )
}

function ProducerCard({ chain, producer }: { readonly chain: string; readonly producer: BoardRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { name, state, standing, lastBlock, streak, rank, month, days } = producer
  return (
    <>
      <div className="producer-head">
        <ProducerName chain={chain} name={name} />
        <StatePill state={state} standing={standing} />
      </div>
      <p className="small producer-last">
        {lastBlock === null ? (
          <span className="muted">{t('producer.noBlock')}</span>
        ) : (
          <>
            <BlockName block={lastBlock.height} /> <Time at={lastBlock.at} />
          </>
        )}
        {streak === null ? null : (
          <b className="producer-streak">{t('producer.inARow', { count: streak.slots, formatted: formatInteger(streak.slots, locale) })}</b>
        )}
      </p>
      <dl className="producer-missed small" aria-label={t('producer.missed')}>
        {windows.map((window) => (
          <div key={window}>
            <dt>{t(`producer.window.${window}`)}</dt>
            <dd>
              <MissedShare slots={producer[window]} />
            </dd>
          </div>
        ))}
      </dl>
      <DayStrip days={days} />
      <p className="small muted producer-foot tabular">
        <span>{month.reliability === null ? '—' : t('producer.reliable', { share: formatShare(month.reliability, locale, 2) })}</span>
        <span>{rank === null ? '' : t('producer.ranked', { rank: rank.rank })}</span>
      </p>
    </>
  )
}
