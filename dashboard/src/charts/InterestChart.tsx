import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { Legend } from './Legend.js'
import { axisLook, wholeTicks } from './look.js'

export interface InterestPoint {
  readonly round: number
  readonly candidates: number
  readonly seats: number | undefined
  readonly stake: number | undefined
}
export interface InterestLabels {
  readonly round: string
  readonly candidates: string
  readonly seats: string
  /** Names the unit too: the axis on the right has no other. */
  readonly stake: string
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly points: readonly InterestPoint[]
  readonly labels: InterestLabels
}

/** People on the left axis as bars, money on the right one as a line, round after round. */
export function InterestChart({ title, summary, points, labels }: Props) {
  const locale = useLocale()
  const most = Math.max(1, ...points.map(({ candidates, seats }) => Math.max(candidates, seats ?? 0)))
  const names = [
    { name: labels.candidates, look: 'first' },
    { name: labels.seats, look: 'second' },
    { name: labels.stake, look: 'line' },
  ] as const
  return (
    <>
      <Legend items={names} />
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart data={[...points]} title={title} desc={summary} margin={{ top: 12, right: 4, bottom: 4, left: 0 }} barGap={2}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...axisLook} dataKey="round" minTickGap={16} />
          <YAxis {...axisLook} yAxisId="people" width={30} domain={[0, most]} ticks={wholeTicks(most)} interval={0} />
          <YAxis
            {...axisLook}
            yAxisId="money"
            orientation="right"
            width={52}
            domain={[0, 'auto']}
            tickFormatter={(value: number) => formatCompact(value, locale)}
          />
          <Bar
            yAxisId="people"
            dataKey="candidates"
            name={labels.candidates}
            fill="var(--accent-soft)"
            isAnimationActive={false}
            maxBarSize={22}
          />
          <Bar yAxisId="people" dataKey="seats" name={labels.seats} fill="var(--line-2)" isAnimationActive={false} maxBarSize={22} />
          <Line
            yAxisId="money"
            dataKey="stake"
            name={labels.stake}
            stroke="var(--nay)"
            strokeWidth={2}
            strokeDasharray="6 3"
            dot={{ r: 3, fill: 'var(--surface)', strokeDasharray: '0' }}
            isAnimationActive={false}
          />
          <Tooltip
            cursor={{ fill: 'var(--hover)' }}
            content={(shown) => <InterestTip active={shown.active} round={shown.label} points={points} labels={labels} />}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </>
  )
}

interface TipProps {
  readonly active: boolean
  readonly round: unknown
  readonly points: readonly InterestPoint[]
  readonly labels: InterestLabels
}

function InterestTip({ active, round, points, labels }: TipProps) {
  const locale = useLocale()
  const point = points.find((one) => one.round === Number(round))
  if (!active || point === undefined) return null
  const lines = [
    [labels.candidates, point.candidates],
    [labels.seats, point.seats],
    [labels.stake, point.stake],
  ] as const
  return (
    <div className="chart-tip">
      <p className="muted small">
        {labels.round} {point.round}
      </p>
      {lines.map(([label, value]) => (
        <p key={label}>
          {label} <b>{value === undefined ? '—' : formatInteger(value, locale)}</b>
        </p>
      ))}
    </div>
  )
}
