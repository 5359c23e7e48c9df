import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { RankRow } from './RankRow.js'
import type { Ranking } from './ranking.graphql.js'

interface Props {
  readonly chain: string
  readonly ranking: Ranking
  /** Producers in the curve. */
  readonly drawn: readonly string[]
}

/** Everybody who stands for election, with the line of the last seat. */
export function RankingCard({ chain, ranking, drawn }: Props) {
  const { t } = useTranslation()
  const { at, source, entries, seats, definition } = ranking
  return (
    <Card
      title={t('producerVote.ranking')}
      actions={
        <>
          <Explain definition={definition} />
          <CsvLink href={`/v1/producer-ranking.csv?${new URLSearchParams({ chain })}`} />
        </>
      }
      flush
    >
      <p className="small muted card-note">
        {t('producer.sampled')} <Time at={at} /> <SourceMark source={source} />
      </p>
      <div className="scroll-x">
        <table className="table compact ranking">
          <caption className="hidden">{t('producerVote.rankingCaption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {t('producerVote.place')}
              </th>
              <th scope="col">{t('producer.producer')}</th>
              <th scope="col" className="numeric">
                {t('producer.votes')}
              </th>
              <th scope="col" className="numeric">
                {t('producerVote.margin')}
              </th>
              <th scope="col">{t('producerVote.inSchedule')}</th>
              <th scope="col">{t('producerVote.inCurve')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <RankRow key={entry.producer.id} chain={chain} entry={entry} seats={seats} drawn={drawn} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
