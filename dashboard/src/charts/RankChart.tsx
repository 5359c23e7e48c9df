import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { axisLook } from './look.js'

export interface RankBar {
  readonly name: string
  readonly value: number
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly bars: readonly RankBar[]
  /** What the value counts. */
  readonly unit: string
}
const rowHeight = 26

/** Who has how many, as horizontal bars from zero. */
export function RankChart({ title, summary, bars, unit }: Props) {
  const locale = useLocale()
  return (
    <ResponsiveContainer width="100%" height={Math.max(64, bars.length * rowHeight + 8)}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        title={title}
        desc={summary}
        margin={{ top: 0, right: 44, bottom: 4, left: 0 }}
        barCategoryGap={5}
      >
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis {...axisLook} type="category" dataKey="name" width={126} interval={0} />
        <Bar
          dataKey="value"
          name={unit}
          fill="var(--accent-soft)"
          radius={[0, 3, 3, 0]}
          isAnimationActive={false}
          label={{
            position: 'right',
            fill: 'var(--text-2)',
            fontSize: 12,
            formatter: (value: unknown) => formatInteger(Number(value), locale),
          }}
        />
        <Tooltip
          cursor={{ fill: 'var(--hover)' }}
          content={(shown) => <RankTooltip active={shown.active} name={shown.label} bars={bars} unit={unit} />}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

interface TooltipProps {
  readonly active: boolean
  readonly name: unknown
  readonly bars: readonly RankBar[]
  readonly unit: string
}

function RankTooltip({ active, name, bars, unit }: TooltipProps) {
  const locale = useLocale()
  const bar = bars.find((one) => one.name === name)
  if (!active || bar === undefined) return null
  return (
    <div className="chart-tip">
      <p className="mono small">{bar.name}</p>
      <p>
        {unit} <b>{formatInteger(bar.value, locale)}</b>
      </p>
    </div>
  )
}
