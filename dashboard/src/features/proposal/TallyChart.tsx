import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyStepChart } from '../../charts/lazy.js'
import { Empty } from '../../ui/Empty.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Proposal } from './proposal.graphql.js'
import { toSeries } from './toSeries.js'

export function TallyChart({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { tallyOverTime, proposedAt, source, tally, decidedAt, kind } = proposal
  const begin = tallyOverTime[0] ?? { at: proposedAt, block: source.block }
  const { threshold } = tally
  const last = tallyOverTime.findLast(({ ayes, nays }) => ayes + nays > 0)
  const title = t(kind === 'MOTION' ? 'detail.chartTitle' : 'detail.chartOfRound')
  const words = threshold === null ? 'detail.chartSummaryOpen' : 'detail.chartSummary'
  const summary = last ? t(words, { ayes: last.ayes, nays: last.nays, threshold: threshold ?? '' }) : t('detail.chartEmptyHint')
  const labels = { ayes: t('detail.choiceName.AYE'), nays: t('detail.choiceName.NAY'), threshold: t('motion.threshold') }
  const points = toSeries(tallyOverTime, begin)
  const until = decidedAt === null ? undefined : Date.parse(decidedAt)
  return (
    <ChartCard
      title={title}
      summary={summary}
      chart={
        last ? (
          <LazyStepChart title={title} summary={summary} points={points} threshold={threshold} until={until} labels={labels} />
        ) : (
          <Empty title={t('detail.chartEmpty')} hint={t('detail.chartEmptyHint')} />
        )
      }
      table={<PointTable proposal={proposal} />}
    />
  )
}

function PointTable({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('motion.tally')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('detail.when')}</th>
          <th scope="col" className="numeric">
            {t('sync.block')}
          </th>
          <th scope="col" className="numeric">
            {t('detail.choiceName.AYE')}
          </th>
          <th scope="col" className="numeric">
            {t('detail.choiceName.NAY')}
          </th>
        </tr>
      </thead>
      <tbody>
        {proposal.tallyOverTime.map((point) => (
          <tr key={`${point.block}/${point.ayes}/${point.nays}`}>
            <th scope="row">
              <Time at={point.at} absolute />
            </th>
            <td className="numeric">
              <BlockName block={point.block} />
            </td>
            <td className="numeric tabular">{point.ayes}</td>
            <td className="numeric tabular">{point.nays}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
