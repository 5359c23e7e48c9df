import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { useLocale } from '../i18n/i18n.js'
import { axisLook } from './look.js'

export interface FlowKind {
  readonly name: string
  /** Of the eight series that are told apart by those who see fewer colours, from 1. */
  readonly series: number
}
export interface FlowBar {
  readonly name: string
  /** One for each kind: what came in, and, below zero, what went out; the texts say both exactly. */
  readonly parts: readonly { readonly in: number; readonly out: number; readonly texts: readonly string[] }[]
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly bars: readonly FlowBar[]
  readonly kinds: readonly FlowKind[]
  readonly unit: string
}

const colourOf = (series: number) => `var(--series-${series})`

/** What came in above zero and what went out below it, stacked by kind. */
export function FlowStack({ title, summary, bars, kinds, unit }: Props) {
  const locale = useLocale()
  const look = { stackId: 'flows', isAnimationActive: false, maxBarSize: 44 } as const
  return (
    <>
      <ul className="legend swatches" aria-hidden="true">
        {kinds.map(({ name, series }) => (
          <li key={name} style={{ '--swatch': colourOf(series) }}>
            {name}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={[...bars]} title={title} desc={summary} stackOffset="sign" margin={{ top: 8, right: 8, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...axisLook} dataKey="name" minTickGap={8} />
          <YAxis {...axisLook} width={56} tickFormatter={(value: number) => formatCompact(value, locale)} />
          <ReferenceLine y={0} stroke="var(--text-2)" />
          {kinds.flatMap(({ name, series }, i) =>
            (['in', 'out'] as const).map((side) => (
              <Bar
                {...look}
                key={`${name} ${side}`}
                dataKey={(bar: FlowBar) => bar.parts[i]?.[side] ?? 0}
                name={name}
                fill={colourOf(series)}
              />
            )),
          )}
          <Tooltip
            cursor={{ fill: 'var(--hover)' }}
            content={(shown) => (
              <FlowTip active={shown.active} bar={bars.find(({ name }) => name === shown.label)} kinds={kinds} unit={unit} />
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </>
  )
}

interface TipProps {
  readonly active: boolean
  readonly bar: FlowBar | undefined
  readonly kinds: readonly FlowKind[]
  readonly unit: string
}

function FlowTip({ active, bar, kinds, unit }: TipProps) {
  if (!active || bar === undefined) return null
  const lines = kinds.flatMap(({ name }, i) => (bar.parts[i]?.texts ?? []).map((text) => ({ name, text })))
  return (
    <div className="chart-tip">
      <p className="muted small">{bar.name}</p>
      {lines.map(({ name, text }) => (
        <p key={`${name} ${text}`}>
          {name}{' '}
          <b>
            {text} {unit}
          </b>
        </p>
      ))}
    </div>
  )
}
