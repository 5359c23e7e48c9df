import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { Pager } from '../../ui/Pager.js'
import { pageOf } from '../../ui/page-of.js'
import { useElectedChain } from '../election/use-elected-chain.js'
import { Earners } from './Earners.js'
import { kpiRoundsOperation } from './kpi.graphql.js'
import { RoundForm } from './RoundForm.js'
import { RoundsTable } from './RoundsTable.js'

export function KpiRoundsPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  const { view } = useSearch({ from: '/kpi' })
  return (
    <div className="page">
      <PageHead title={t('kpi.title')} intro={t('kpi.intro')}>
        {chain ? <span className="tag">{chain}</span> : null}
      </PageHead>
      {chain === undefined ? <Loading rows={9} /> : null}
      {chain === null ? <Empty title={t('kpi.noChain')} hint={t('kpi.noChainHint')} /> : null}
      {chain ? (
        <div className="column">
          <nav className="segments kpi-views" aria-label={t('common.view')}>
            <Link
              to="/kpi"
              search={(before) => ({ ...before, view: undefined, after: undefined, before: undefined })}
              data-on={view === undefined}
            >
              {t('kpi.rounds')}
            </Link>
            <Link
              to="/kpi"
              search={(before) => ({ ...before, view: 'earners' as const, after: undefined, before: undefined })}
              data-on={view === 'earners'}
            >
              {t('kpi.leaderboard')}
            </Link>
          </nav>
          {view === 'earners' ? <Earners chain={chain} /> : <Rounds chain={chain} />}
        </div>
      ) : null}
    </div>
  )
}

function Rounds({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const query = useQuery(leafing(kpiRoundsOperation, { chain, ...pageOf(useSearch({ from: '/kpi' })) }))
  const total = query.data?.kpiRounds.totalCount
  return (
    <>
      <section className="card" aria-label={t('kpi.rounds')}>
        <div className="table-bar">
          <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
          <CsvLink href={`/v1/kpis.csv?${new URLSearchParams({ chain })}`} />
        </div>
        <Answer query={query} what={t('kpi.what')} rows={9}>
          {({ kpiRounds: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty title={t('kpi.empty')} hint={t('kpi.emptyHint')} />
            ) : (
              <>
                <RoundsTable rounds={nodes} />
                <Pager page={pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
      <RoundForm chain={chain} />
    </>
  )
}
