import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Time } from '../../ui/Time.js'
import { producersOperation } from './board.graphql.js'
import { ProducerName } from './ProducerName.js'
import { StatePill } from './StatePill.js'
import type { BoardRow } from './shapes.js'

const troubled = ['PUNISHABLE', 'OFFLINE', 'SUSPECTED', 'RECOVERING', 'UNKNOWN'] as const

/** Who of the schedule does not make its blocks, longest silence first. */
export function DownCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const where = { standing: { eq: 'ACTIVE' }, state: { in: troubled } }
  const query = useQuery(
    asking(producersOperation, { chain, where, orderBy: [{ field: 'STREAK', direction: 'DESC' }], first: 25, offset: 0 }),
  )
  const some = (query.data?.producers.nodes.length ?? 0) > 0
  const more = (
    <Link to="/producers" search={{ chain }} className="text-link">
      {t('producer.all')}
    </Link>
  )
  return (
    <Card title={t('producer.down')} actions={more} flush={some}>
      <Answer query={query} what={t('producer.down')} rows={3}>
        {({ producers }) =>
          producers.nodes.length === 0 ? (
            <Empty title={t('producer.nobodyDown')} hint={t('producer.nobodyDownHint')} />
          ) : (
            <ul className="down-list">
              {producers.nodes.map((producer) => (
                <Item key={producer.key} chain={chain} producer={producer} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  )
}

function Item({ chain, producer }: { readonly chain: string; readonly producer: BoardRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { name, state, standing, streak, lastBlock } = producer
  return (
    <li>
      <ProducerName chain={chain} name={name} />
      <StatePill state={state} standing={standing} />
      <span className="small muted down-when">
        {streak === null ? null : t('producer.inARow', { count: streak.slots, formatted: formatInteger(streak.slots, locale) })}
        {streak !== null && lastBlock !== null ? ' · ' : null}
        {lastBlock === null ? null : (
          <>
            {t('producer.lastBlock')} <Time at={lastBlock.at} />
          </>
        )}
      </span>
    </li>
  )
}
