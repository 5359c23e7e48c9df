import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyLinesChart } from '../../charts/lazy.js'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { ProducerDetail } from './producer.graphql.js'
import type { RankRow } from './shapes.js'

/** Votes for one producer at every look at which they differed. */
export function RanksCard({ producer: { name, ranks } }: { readonly producer: ProducerDetail }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [newest] = ranks
  if (newest === undefined) return null
  const title = t('producer.votesOverTime')
  const summary = t('producer.votesSummary', {
    votes: formatInteger(BigInt(newest.votes), locale),
    rank: newest.rank,
    looks: ranks.length,
  })
  const points = [...ranks].reverse().map(({ at, votes }) => ({ at: Date.parse(at), values: [Number(votes)] }))
  return (
    <ChartCard
      title={title}
      summary={summary}
      chart={<LazyLinesChart title={title} summary={summary} lines={{ names: [name], points }} />}
      table={<RanksTable ranks={ranks} />}
    />
  )
}

function RanksTable({ ranks }: { readonly ranks: readonly RankRow[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className="table compact">
      <caption className="hidden">{t('producer.votesOverTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('producer.when')}</th>
          <th scope="col" className="numeric">
            {t('producer.sort.rank')}
          </th>
          <th scope="col" className="numeric">
            {t('producer.votes')}
          </th>
          <th scope="col" className="numeric">
            {t('sync.block')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranks.map(({ at, rank, votes, source }) => (
          <tr key={source.fact}>
            <th scope="row" className="nowrap">
              <Time at={at} absolute />
            </th>
            <td className="numeric tabular">{rank}</td>
            <td className="numeric tabular">{formatInteger(BigInt(votes), locale)}</td>
            <td className="numeric">
              <SourceMark source={source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
