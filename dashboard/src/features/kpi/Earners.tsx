import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { pageOf } from '../../ui/page-of.js'
import { formatMoney } from './figures.js'
import { Gainer } from './Gainer.js'
import { type Earner, earnersOperation } from './kpi.graphql.js'

/** Who earned most with KPIs over all rounds. */
export function Earners({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(leafing(earnersOperation, { chain, ...pageOf(useSearch({ from: '/kpi' })) }))
  const csv = <CsvLink href={`/v1/kpi-earnings.csv?${new URLSearchParams({ chain })}`} />
  return (
    <Card title={t('kpi.leaderboard')} flush actions={csv}>
      <Answer query={query} what={t('kpi.leaderboardWhat')} rows={9}>
        {({ kpiLeaderboard: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('kpi.noEarnings')} hint={t('kpi.noEarningsHint')} />
          ) : (
            <>
              <EarnersTable earners={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function EarnersTable({ earners }: { readonly earners: readonly Earner[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <div className="scroll-x">
      <table className="table">
        <caption className="hidden">{t('kpi.leaderboardCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {t('kpi.rank')}
            </th>
            <th scope="col">{t('kpi.member')}</th>
            <th scope="col" className="numeric">
              {t('kpi.amount')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.roundsEarned')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.awards')}
            </th>
          </tr>
        </thead>
        <tbody>
          {earners.map((earner) => (
            <tr key={`${earner.member?.key ?? earner.handle} ${earner.amount.currency}`}>
              <td className="numeric tabular">{formatInteger(earner.rank, locale)}</td>
              <th scope="row">
                <Gainer gain={earner} />
              </th>
              <td className="numeric tabular">{formatMoney(earner.amount, locale)}</td>
              <td className="numeric tabular">{formatInteger(earner.rounds, locale)}</td>
              <td className="numeric tabular">{earner.awards === null ? '—' : formatInteger(earner.awards, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
