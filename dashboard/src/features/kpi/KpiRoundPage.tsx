import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { EarningsCard } from './EarningsCard.js'
import { formatMoney } from './figures.js'
import { KpiCard } from './KpiCard.js'
import { KpiForm } from './KpiForm.js'
import { type KpiRound, kpiRoundOperation } from './kpi.graphql.js'
import { StatusBar } from './StatusBar.js'
import { ThreatNotices } from './ThreatNotices.js'

export function KpiRoundPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/kpi/$key' })
  const query = useQuery(asking(kpiRoundOperation, { key }))
  return (
    <div className="page">
      <PageHead
        title={t('kpi.roundName', { round: key.split(':')[2] ?? key })}
        intro={
          <>
            <Link to="/kpi" className="text-link">
              {t('kpi.title')}
            </Link>{' '}
            <span className="mono small muted">{key}</span>
          </>
        }
      />
      <Answer query={query} what={t('kpi.oneWhat')} rows={12}>
        {({ kpiRound }) =>
          kpiRound === null ? <Empty title={t('kpi.unknown')} hint={t('kpi.unknownHint')} /> : <RoundView round={kpiRound} />
        }
      </Answer>
    </div>
  )
}

function RoundView({ round }: { readonly round: KpiRound }) {
  const sections = [...new Set(round.kpis.map(({ section }) => section))]
  return (
    <div className="column">
      <ThreatNotices kpis={round.kpis} />
      <SummaryCard round={round} />
      {sections.map((section) => (
        <section key={section} className="kpi-section">
          <h2>{section}</h2>
          <div className="kpi-cards">
            {round.kpis
              .filter((kpi) => kpi.section === section)
              .map((kpi) => (
                <KpiCard key={kpi.key} kpi={kpi} round={round} />
              ))}
          </div>
        </section>
      ))}
      <EarningsCard round={round} />
      <KpiForm round={round} />
    </div>
  )
}

function SummaryCard({ round }: { readonly round: KpiRound }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { origin, title, term, fromBlock, deadline, deadlineDate, possible, thread, statuses } = round
  const unknown = <span className="muted">{t('common.unknown')}</span>
  const rows = [
    { label: t('kpi.term'), value: term === null ? unknown : t('kpi.termValue', { term }) },
    { label: t('kpi.from'), value: fromBlock === null ? unknown : <BlockName block={fromBlock} /> },
    {
      label: t('kpi.deadline'),
      value:
        deadline === null ? (
          unknown
        ) : (
          <>
            <BlockName block={deadline} /> {deadlineDate}
          </>
        ),
    },
    { label: t('kpi.possible'), value: possible === null ? unknown : formatMoney(possible, locale) },
  ]
  return (
    <Card title={origin === 'RECORDED' ? t('kpi.recorded') : (title ?? t('kpi.round'))}>
      <Facts look="figures" rows={rows} />
      {statuses.length === 0 ? null : <StatusBar statuses={statuses} legend />}
      {thread === null ? null : (
        <p>
          <a className="text-link" href={thread} rel="noreferrer">
            {t('kpi.thread')}
          </a>
        </p>
      )}
    </Card>
  )
}
