import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTimes } from '../shell/use-times.js'
import { Legend } from './Legend.js'
import { axisLook, wholeTicks } from './look.js'
import { StepTooltip } from './StepTooltip.js'

export interface StepPoint {
  readonly at: number
  readonly block: number
  readonly ayes: number
  readonly nays: number
}
export interface StepLabels {
  readonly ayes: string
  readonly nays: string
  readonly threshold: string
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly points: readonly StepPoint[]
  /** Null where no number of votes decides. */
  readonly threshold: number | null
  /** Where the counting ended; open counts end with their last vote. */
  readonly until: number | undefined
  readonly labels: StepLabels
}

/** Counts that change at single moments, against the line they must reach. */
export function StepChart({ title, summary, points, threshold, until, labels }: Props) {
  const { tick } = useTimes()
  const first = points[0]?.at ?? 0
  const last = points.at(-1)
  const end = Math.max(until ?? 0, last?.at ?? first)
  const data = last && end > last.at ? [...points, { ...last, at: end }] : [...points]
  const highest = Math.max(threshold ?? 0, ...points.map(({ ayes, nays }) => Math.max(ayes, nays)))
  const line = { type: 'stepAfter', strokeWidth: 2, isAnimationActive: false, activeDot: { r: 4 } } as const
  const names = [
    { name: labels.ayes, look: 'aye' },
    { name: labels.nays, look: 'nay' },
  ] as const
  return (
    <>
      <Legend items={names} />
      <ResponsiveContainer width="100%" height={240}>
        <LineChart data={data} title={title} desc={summary} margin={{ top: 18, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            {...axisLook}
            dataKey="at"
            type="number"
            scale="time"
            domain={[first, end]}
            minTickGap={36}
            tickFormatter={(at: number) => tick(at, end - first)}
          />
          <YAxis {...axisLook} width={30} domain={[0, highest + 1]} ticks={wholeTicks(highest + 1)} interval={0} />
          {threshold === null ? null : <Threshold y={threshold} label={`${labels.threshold} ${threshold}`} />}
          <Line {...line} dataKey="ayes" name={labels.ayes} stroke="var(--aye)" dot={{ r: 3, fill: 'var(--aye)', strokeWidth: 0 }} />
          <Line
            {...line}
            dataKey="nays"
            name={labels.nays}
            stroke="var(--nay)"
            strokeDasharray="2 3"
            dot={{ r: 3, fill: 'var(--surface)', strokeDasharray: '0' }}
          />
          <Tooltip content={(shown) => <StepTooltip active={shown.active} at={shown.label} points={data} labels={labels} />} />
        </LineChart>
      </ResponsiveContainer>
    </>
  )
}

function Threshold({ y, label }: { readonly y: number; readonly label: string }) {
  return (
    <ReferenceLine
      y={y}
      stroke="var(--text-2)"
      strokeDasharray="5 4"
      label={{ value: label, position: 'insideTopLeft', dy: -18, fill: 'var(--text-2)', fontSize: 12 }}
    />
  )
}
