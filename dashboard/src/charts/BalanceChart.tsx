import { Area, CartesianGrid, ComposedChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { useTimes } from '../shell/use-times.js'
import { Legend } from './Legend.js'
import { axisLook } from './look.js'

export interface BalanceStep {
  readonly at: number
  readonly block: number
  readonly value: number
  /** The exact amount, which the curve only draws. */
  readonly text: string
  /** The chain said so itself. */
  readonly stated: boolean
}
export interface BalanceLabels {
  readonly balance: string
  readonly stated: string
  readonly reckoned: string
  readonly edge: string
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly points: readonly BalanceStep[]
  /** Moments at which a term began. */
  readonly edges: readonly { readonly at: number; readonly name: string }[]
  readonly labels: BalanceLabels
}

/** So many large dots are told apart; more become small ones. */
const largeDots = 60
/** Names of so many edges fit on a phone. */
const mostNames = 4

/** A balance as steps from zero, with the edges of terms; statements are dots. */
export function BalanceChart({ title, summary, points, edges, labels }: Props) {
  const locale = useLocale()
  const times = useTimes()
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const radius = points.filter(({ stated }) => stated).length > largeDots ? 1.5 : 3
  const inside = edges.filter(({ at }) => first <= at && at <= last)
  return (
    <>
      <Legend
        items={[
          { name: labels.balance, look: 'aye' },
          { name: labels.stated, look: 'dot' },
          ...(edges.length === 0 ? [] : [{ name: labels.edge, look: 'edge' } as const]),
        ]}
      />
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart data={[...points]} title={title} desc={summary} margin={{ top: 18, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            {...axisLook}
            dataKey="at"
            type="number"
            scale="time"
            domain={[first, last]}
            minTickGap={36}
            tickFormatter={(at: number) => times.tick(at, last - first)}
          />
          <YAxis {...axisLook} width={56} domain={[0, 'auto']} tickFormatter={(value: number) => formatCompact(value, locale)} />
          {inside.map(({ at, name }, i) => (
            <ReferenceLine
              key={at}
              x={at}
              stroke="var(--text-2)"
              strokeDasharray="5 4"
              {...(i % Math.ceil(inside.length / mostNames) > 0
                ? {}
                : { label: { value: name, position: 'top' as const, fill: 'var(--text-2)', fontSize: 12 } })}
            />
          ))}
          <Area
            type="stepAfter"
            dataKey="value"
            name={labels.balance}
            stroke="var(--aye)"
            strokeWidth={2}
            fill="var(--good-wash)"
            isAnimationActive={false}
            activeDot={{ r: 4 }}
            dot={(dot: DotProps) => <StatedDot {...dot} key={dot.payload?.block ?? 0} radius={radius} />}
          />
          <Tooltip content={(shown) => <BalanceTip active={shown.active} at={shown.label} points={points} labels={labels} />} />
        </ComposedChart>
      </ResponsiveContainer>
    </>
  )
}

interface DotProps {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: BalanceStep
}

function StatedDot({ cx, cy, payload, radius }: DotProps & { readonly radius: number }) {
  if (payload?.stated !== true || cx === undefined || cy === undefined) return null
  return (
    <circle cx={cx} cy={cy} r={radius} fill={radius > 2 ? 'var(--surface)' : 'var(--nay)'} stroke="var(--nay)" strokeWidth={radius / 2} />
  )
}

interface TipProps {
  readonly active: boolean
  readonly at: unknown
  readonly points: readonly BalanceStep[]
  readonly labels: BalanceLabels
}

function BalanceTip({ active, at, points, labels }: TipProps) {
  const locale = useLocale()
  const times = useTimes()
  const point = points.find((one) => one.at === Number(at))
  if (!active || point === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">
        {times.date(point.at)} · #{formatInteger(point.block, locale)}
      </p>
      <p>
        {labels.balance} <b>{point.text}</b>
      </p>
      <p className="muted small">{point.stated ? labels.stated : labels.reckoned}</p>
    </div>
  )
}
