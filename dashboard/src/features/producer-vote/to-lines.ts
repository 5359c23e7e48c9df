import type { Lines } from '../../charts/LinesChart.js'
import type { RankSeries } from './ranking.graphql.js'
import type { Measure } from './search.js'

/** One line per producer over every look: where a producer was not seen its line has a gap. */
export function toLines(series: readonly RankSeries[], measure: Measure): Lines {
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => Date.parse(at))))].sort((a, b) => a - b)
  const seen = series.map(({ points }) => new Map(points.map((point) => [Date.parse(point.at), heightOf(point, measure)])))
  return {
    names: series.map(({ producer }) => producer.address),
    points: times.map((at) => ({ at, values: seen.map((values) => values.get(at) ?? null) })),
  }
}

/** Votes are drawn to the precision of a curve; the table has every digit. */
function heightOf({ rank, votes }: RankSeries['points'][number], measure: Measure): number {
  return measure === 'rank' ? rank : Number(votes)
}
