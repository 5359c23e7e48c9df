import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LifeLines } from '../../charts/LifeLines.js'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import type { Group, Tenure } from './group.graphql.js'
import { toLanes } from './to-lanes.js'

export function LeadsCard({ group, title }: { readonly group: Group; readonly title: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { leads, chain } = group
  if (leads.length === 0) {
    return (
      <Card title={t('group.leadsTitle')}>
        <Empty title={t('group.noLeads')} hint={t('group.noLeadsHint')} />
      </Card>
    )
  }
  const words = { lead: t('group.lead'), vacant: t('group.vacant'), nobody: (worker: string) => `${t('group.worker')} ${worker}` }
  const lanes = toLanes(leads, words)
  const times = lanes.flatMap(({ spans }) => spans.flatMap(({ from, until }) => [from, until ?? from]))
  const last = Math.max(...times, chain.meta.indexedAt === null ? 0 : Date.parse(chain.meta.indexedAt))
  const summary = t('group.leadsSummary', { name: title, count: formatInteger(leads.length, locale) })
  return (
    <ChartCard
      title={t('group.leadsTitle')}
      summary={summary}
      chart={<LifeLines title={t('group.leadsTitle')} summary={summary} lanes={lanes} first={Math.min(...times)} last={last} />}
      table={<LeadsTable leads={leads} />}
    />
  )
}

function LeadsTable({ leads }: { readonly leads: readonly Tenure[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('group.leadsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('group.lead')}</th>
          <th scope="col">{t('group.since')}</th>
          <th scope="col">{t('group.until')}</th>
        </tr>
      </thead>
      <tbody>
        {leads.map(({ worker, member, fromBlock, fromAt, untilBlock, untilAt }) => (
          <tr key={`${worker}/${fromBlock}`}>
            <th scope="row">
              <Person person={member} />
            </th>
            <td>
              <BlockName block={fromBlock} /> · <Time at={fromAt} />
            </td>
            <td>
              {untilBlock === null || untilAt === null ? (
                <span className="tag good">{t('group.inOffice')}</span>
              ) : (
                <>
                  <BlockName block={untilBlock} /> · <Time at={untilAt} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
