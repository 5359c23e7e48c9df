import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact, formatExactly } from '../format/amount.js'
import { useLocale } from '../i18n/i18n.js'
import { Legend } from './Legend.js'
import { axisLook } from './look.js'

export interface CutOffBar {
  readonly name: string
  readonly power: number
  /** Every digit of it. */
  readonly exact: string
  readonly elected: boolean
}
export interface CutOffLabels {
  readonly elected: string
  readonly others: string
  readonly cutOff: string
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly bars: readonly CutOffBar[]
  readonly cutOff: number
  readonly labels: CutOffLabels
}
const rowHeight = 30

/** What everybody had at the end, against the line of the last seat. */
export function CutOffChart({ title, summary, bars, cutOff, labels }: Props) {
  const locale = useLocale()
  const data = bars.map(({ name, power, elected }) => ({ name, won: elected ? power : 0, lost: elected ? 0 : power }))
  const names = [
    { name: labels.elected, look: 'first' },
    { name: labels.others, look: 'second' },
    { name: labels.cutOff, look: 'mark' },
  ] as const
  const bar = { stackId: 'power', isAnimationActive: false, maxBarSize: 18 } as const
  return (
    <>
      <Legend items={names} />
      <ResponsiveContainer width="100%" height={Math.max(110, bars.length * rowHeight + 36)}>
        <BarChart data={data} layout="vertical" title={title} desc={summary} margin={{ top: 6, right: 20, bottom: 0, left: 0 }}>
          <XAxis {...axisLook} type="number" domain={[0, 'auto']} tickFormatter={(value: number) => formatCompact(value, locale)} />
          <YAxis {...axisLook} type="category" dataKey="name" width={104} interval={0} />
          <Bar {...bar} dataKey="won" name={labels.elected} fill="var(--accent-soft)" />
          <Bar {...bar} dataKey="lost" name={labels.others} fill="var(--line-2)" />
          <ReferenceLine x={cutOff} stroke="var(--text)" strokeDasharray="5 4" strokeWidth={1.5} />
          <Tooltip
            cursor={{ fill: 'var(--hover)' }}
            content={(shown) => <CutOffTip active={shown.active} name={shown.label} bars={bars} labels={labels} />}
          />
        </BarChart>
      </ResponsiveContainer>
    </>
  )
}

interface TipProps {
  readonly active: boolean
  readonly name: unknown
  readonly bars: readonly CutOffBar[]
  readonly labels: CutOffLabels
}

function CutOffTip({ active, name, bars, labels }: TipProps) {
  const locale = useLocale()
  const bar = bars.find((one) => one.name === name)
  if (!active || bar === undefined) return null
  return (
    <div className="chart-tip">
      <p className="small">{bar.name}</p>
      <p>
        {bar.elected ? labels.elected : labels.others} <b>{formatExactly(bar.exact, locale)}</b>
      </p>
    </div>
  )
}
