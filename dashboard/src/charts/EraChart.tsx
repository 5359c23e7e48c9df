import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { formatInteger, formatRate } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { Legend } from './Legend.js'
import { axisLook } from './look.js'

export interface EraPoint {
  readonly era: number
  /** Null where it is not known: no bar. */
  readonly bar: number | null
  /** Null where it is not known: the line has a gap. */
  readonly line: number | null
}
export interface EraLabels {
  readonly era: string
  readonly bar: string
  readonly line: string
  readonly unknown: string
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly points: readonly EraPoint[]
  readonly labels: EraLabels
  /** The line has an axis of its own, on the right. */
  readonly ownAxis?: boolean
}

/** A number per era as bars from zero, and another as a line. */
export function EraChart({ title, summary, points, labels, ownAxis = false }: Props) {
  const locale = useLocale()
  const tick = (value: number) => formatCompact(value, locale)
  return (
    <>
      <Legend
        items={[
          { name: labels.bar, look: 'first' },
          { name: labels.line, look: 'line' },
        ]}
      />
      <ResponsiveContainer width="100%" height={250}>
        <ComposedChart data={[...points]} title={title} desc={summary} margin={{ top: 12, right: ownAxis ? 4 : 16, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...axisLook} dataKey="era" minTickGap={24} />
          <YAxis {...axisLook} yAxisId="bar" width={48} domain={[0, 'auto']} tickFormatter={tick} />
          {ownAxis ? <YAxis {...axisLook} yAxisId="line" orientation="right" width={48} domain={[0, 'auto']} tickFormatter={tick} /> : null}
          <Bar yAxisId="bar" dataKey="bar" name={labels.bar} fill="var(--accent-soft)" isAnimationActive={false} maxBarSize={22} />
          <Line
            yAxisId={ownAxis ? 'line' : 'bar'}
            dataKey="line"
            name={labels.line}
            stroke="var(--nay)"
            strokeWidth={2}
            strokeDasharray="6 3"
            dot={false}
            isAnimationActive={false}
          />
          <Tooltip
            cursor={{ fill: 'var(--hover)' }}
            content={(shown) => <EraTip active={shown.active} era={shown.label} points={points} labels={labels} />}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </>
  )
}

interface TipProps {
  readonly active: boolean
  readonly era: unknown
  readonly points: readonly EraPoint[]
  readonly labels: EraLabels
}

function EraTip({ active, era, points, labels }: TipProps) {
  const locale = useLocale()
  const point = points.find((one) => one.era === Number(era))
  if (!active || point === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">
        {labels.era} {formatInteger(point.era, locale)}
      </p>
      <p>
        {labels.bar} <b>{point.bar === null ? labels.unknown : formatInteger(point.bar, locale)}</b>
      </p>
      <p>
        {labels.line} <b>{point.line === null ? labels.unknown : formatRate(point.line, locale)}</b>
      </p>
    </div>
  )
}
