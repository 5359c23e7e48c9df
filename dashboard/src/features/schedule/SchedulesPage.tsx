import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { pageOf } from '../../ui/page-of.js'
import { AntelopePage } from '../producer/AntelopePage.js'
import { csvAddress } from '../producer/query-of.js'
import { SchedulesTable } from './SchedulesTable.js'
import { schedulesOperation } from './schedule.graphql.js'

export function SchedulesPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage title={t('schedule.title')} intro={t('schedule.intro')}>
      {({ id }) => <Schedules chain={id} />}
    </AntelopePage>
  )
}

function Schedules({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const query = useQuery(leafing(schedulesOperation, { chain, ...pageOf(useSearch({ from: '/schedules' })) }))
  const total = query.data?.schedules.totalCount
  return (
    <section className="card" aria-label={t('schedule.title')}>
      <div className="table-bar">
        <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
        <CsvLink href={csvAddress('schedules', chain)} />
      </div>
      <Answer query={query} what={t('schedule.what')} rows={10}>
        {({ schedules: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('schedule.empty')} hint={t('schedule.emptyHint')} />
          ) : (
            <>
              <SchedulesTable chain={chain} schedules={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
