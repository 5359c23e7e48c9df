import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { DeliveryList } from './DeliveryList.js'
import { deliveriesOperation } from './delivery.graphql.js'
import { pollMs } from './poll.js'
import { deliveriesQuery } from './query-of.js'
import { logs } from './search.js'

/** What was sent, what waits, what could not be delivered, and what a person has to post. */
export function LogCard() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/channels' })
  const { log = 'all', channel } = search
  const query = useQuery({ ...leafing(deliveriesOperation, deliveriesQuery(search)), refetchInterval: pollMs })
  return (
    <section className="card" aria-label={t('channel.log')}>
      <header className="card-head">
        <h2>{t('channel.log')}</h2>
        <nav className="segments" aria-label={t('common.view')}>
          {logs.map((one) => (
            <Link
              key={one}
              to="."
              search={(before) => ({ ...before, log: one === 'all' ? undefined : one, after: undefined, before: undefined })}
              data-on={one === log}
              aria-current={one === log ? 'page' : undefined}
            >
              {t(`channel.logs.${one}`)}
            </Link>
          ))}
        </nav>
        {channel === undefined ? null : (
          <Link to="." className="chip removable" search={(before) => ({ ...before, channel: undefined })}>
            {t('channel.oneOnly')}
          </Link>
        )}
      </header>
      <Answer query={query} what={t('channel.log')} rows={6}>
        {({ deliveries: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('channel.logEmpty')} hint={t('channel.logEmptyHint')} />
          ) : (
            <>
              <DeliveryList deliveries={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
