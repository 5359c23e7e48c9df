import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton.js'
import { Popover } from '../../ui/Popover.js'
import { ProducerName } from '../producer/ProducerName.js'
import type { Schedule } from './schedule.graphql.js'

interface Props {
  readonly chain: string
  readonly producers: Schedule['producers']
  readonly version: number
}

/** All producers of a version in the order of their turns, behind a button that says how many there are. */
export function OrderOf({ chain, producers, version }: Props) {
  const { t } = useTranslation()
  if (producers === null) return <span className="muted">{t('common.unknown')}</span>
  const title = t('schedule.orderOf', { version })
  return (
    <Popover label={title} className="text-link" trigger={t('schedule.count', { count: producers.length })}>
      <div className="explain">
        <h3>
          {title} <CopyButton text={producers.map(({ producer }) => producer.address).join('\n')} what={t('schedule.names')} />
        </h3>
        <ol className="schedule-order">
          {producers.map(({ place, producer }) => (
            <li key={producer.id} value={place}>
              <ProducerName chain={chain} name={producer.address} />
            </li>
          ))}
        </ol>
      </div>
    </Popover>
  )
}
