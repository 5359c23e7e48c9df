import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyLinesChart } from '../../charts/lazy.js'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Explain } from '../../ui/Explain.js'
import { Segments } from '../../ui/Segments.js'
import { CurveTable } from './CurveTable.js'
import { curveOperation } from './ranking.graphql.js'
import { measures } from './search.js'
import { toLines } from './to-lines.js'

interface Props {
  readonly chain: string
  readonly producers: readonly string[]
  /** The rank of the last seat now. */
  readonly lastSeat: number | undefined
}

/** Votes or places of a few producers, look by look. */
export function CurveCard({ chain, producers, lastSeat }: Props) {
  const { t } = useTranslation()
  const { measure = 'votes' } = useSearch({ from: '/votes' })
  const query = useQuery(asking(curveOperation, { chain, producers }))
  const title = t(`producerVote.curve.${measure}`)
  return (
    <Answer query={query} what={title} rows={8}>
      {({ producerRankingOverTime: { producers: series, definition } }) => {
        const lines = toLines(series, measure)
        const summary = t('producerVote.curveSummary', { names: lines.names.join(t('producer.separator')), looks: lines.points.length })
        const mark = measure === 'rank' && lastSeat !== undefined ? { value: lastSeat + 0.5, name: t('producerVote.lastSeat') } : undefined
        return (
          <ChartCard
            title={title}
            summary={summary}
            actions={
              <>
                <Measures />
                <Explain definition={definition} />
              </>
            }
            chart={
              <>
                <LazyLinesChart title={title} summary={summary} lines={lines} places={measure === 'rank'} mark={mark} />
                <p className="small muted">{t('producerVote.curveHint')}</p>
              </>
            }
            table={<CurveTable caption={title} lines={lines} />}
          />
        )
      }}
    </Answer>
  )
}

function Measures() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/votes' })
  const { measure = 'votes' } = useSearch({ from: '/votes' })
  return (
    <Segments
      label={t('producerVote.measure')}
      options={measures}
      chosen={measure}
      nameOf={(one) => t(`producerVote.measureName.${one}`)}
      choose={(one) => navigate({ search: (before) => ({ ...before, measure: one }), resetScroll: false })}
    />
  )
}
