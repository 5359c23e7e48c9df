import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { useTimes } from '../shell/use-times.js'
import type { StepLabels, StepPoint } from './StepChart.js'

interface Props {
  readonly active: boolean
  readonly at: unknown
  readonly points: readonly StepPoint[]
  readonly labels: StepLabels
}

export function StepTooltip({ active, at, points, labels }: Props) {
  const locale = useLocale()
  const { date } = useTimes()
  const point = points.find((one) => one.at === Number(at))
  if (!active || point === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">
        {date(point.at)} · #{formatInteger(point.block, locale)}
      </p>
      <p data-tone="aye">
        {labels.ayes} <b>{point.ayes}</b>
      </p>
      <p data-tone="nay">
        {labels.nays} <b>{point.nays}</b>
      </p>
    </div>
  )
}
