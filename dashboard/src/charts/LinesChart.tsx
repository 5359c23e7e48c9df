import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { useTimes } from '../shell/use-times.js'
import { axisLook } from './look.js'

export interface Lines {
  readonly names: readonly string[]
  /** A value per name; null where it is not known. */
  readonly points: readonly { readonly at: number; readonly values: readonly (number | null)[] }[]
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly lines: Lines
  /** First places are drawn on top. */
  readonly places?: boolean
  readonly mark?: { readonly value: number; readonly name: string } | undefined
}

const dashes = ['0', '7 3', '2 3', '10 3 2 3', '4 2', '1 4'] as const
const colour = (i: number) => `var(--series-${(i % 8) + 1})`

/** No tick stands between two counts. */
const isWhole = (points: Lines['points']) =>
  points.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))

/** A few named values over time, told apart by colour and dash. */
export function LinesChart({ title, summary, lines, places = false, mark }: Props) {
  const locale = useLocale()
  const { tick } = useTimes()
  const { names, points } = lines
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  return (
    <>
      <Swatches names={names} />
      <ResponsiveContainer width="100%" height={260}>
        <LineChart data={[...points]} title={title} desc={summary} margin={{ top: 14, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            {...axisLook}
            dataKey="at"
            type="number"
            scale="time"
            domain={[first, last]}
            minTickGap={36}
            tickFormatter={(at: number) => tick(at, last - first)}
          />
          <YAxis
            {...axisLook}
            width={places ? 34 : 56}
            reversed={places}
            allowDecimals={!isWhole(points)}
            domain={places ? ['dataMin - 1', 'dataMax + 1'] : ['auto', 'auto']}
            tickFormatter={(value: number) => formatCompact(value, locale)}
          />
          {mark === undefined ? null : (
            <ReferenceLine
              y={mark.value}
              stroke="var(--text-2)"
              strokeDasharray="5 4"
              label={{ value: mark.name, position: 'insideTopLeft', fill: 'var(--text-2)', fontSize: 12 }}
            />
          )}
          {names.map((name, i) => (
            <Line
              key={name}
              name={name}
              type="stepAfter"
              dataKey={({ values }: Lines['points'][number]) => values[i]}
              stroke={colour(i)}
              strokeDasharray={dashes[i % dashes.length] ?? '0'}
              strokeWidth={2}
              dot={points.length < 3 ? { r: 3, fill: colour(i), strokeDasharray: '0' } : false}
              isAnimationActive={false}
              connectNulls
            />
          ))}
          <Tooltip content={(shown) => <LinesTip active={shown.active} at={shown.label} lines={lines} />} />
        </LineChart>
      </ResponsiveContainer>
    </>
  )
}

function Swatches({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="legend swatches" aria-hidden="true">
      {names.map((name, i) => (
        <li key={name} style={{ '--swatch': colour(i) }}>
          {name}
        </li>
      ))}
    </ul>
  )
}

interface TipProps {
  readonly active: boolean
  readonly at: unknown
  readonly lines: Lines
}

function LinesTip({ active, at, lines: { names, points } }: TipProps) {
  const locale = useLocale()
  const { date } = useTimes()
  const point = points.find((one) => one.at === Number(at))
  if (!active || point === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">{date(point.at)}</p>
      {names.map((name, i) => {
        const value = point.values[i] ?? null
        return (
          <p key={name}>
            <span className="mono small">{name}</span> <b className="tabular">{value === null ? '—' : formatInteger(value, locale)}</b>
          </p>
        )
      })}
    </div>
  )
}
