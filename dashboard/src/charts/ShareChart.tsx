import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatShare } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { Legend } from './Legend.js'
import { axisLook } from './look.js'

export interface SharePoint {
  readonly name: string
  /** Null where there is no share: the line has a gap. */
  readonly shares: readonly (number | null)[]
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly points: readonly SharePoint[]
  /** At most three lines, told apart by colour and dash. */
  readonly lines: readonly string[]
}

const looks = [
  { look: 'share-a', stroke: 'var(--accent)', strokeDasharray: '0' },
  { look: 'share-b', stroke: 'var(--aye)', strokeDasharray: '6 3' },
  { look: 'share-c', stroke: 'var(--nay)', strokeDasharray: '2 3' },
] as const

/** Shares from 0 to 100 % over a row of named things. */
export function ShareChart({ title, summary, points, lines }: Props) {
  const locale = useLocale()
  const drawn = lines.flatMap((name, i) => {
    const look = looks[i]
    return look === undefined ? [] : [{ name, i, ...look }]
  })
  return (
    <>
      <Legend items={drawn} />
      <ResponsiveContainer width="100%" height={240}>
        <LineChart data={[...points]} title={title} desc={summary} margin={{ top: 10, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...axisLook} dataKey="name" minTickGap={16} padding={{ left: 16, right: 16 }} />
          <YAxis
            {...axisLook}
            width={46}
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={(share: number) => formatShare(share, locale, 0)}
          />
          {drawn.map(({ name, i, stroke, strokeDasharray }) => (
            <Line
              key={name}
              name={name}
              dataKey={({ shares }: SharePoint) => shares[i]}
              stroke={stroke}
              strokeDasharray={strokeDasharray}
              strokeWidth={2}
              dot={{ r: 3, fill: stroke, strokeDasharray: '0' }}
              isAnimationActive={false}
              connectNulls={false}
            />
          ))}
          <Tooltip content={(shown) => <ShareTip active={shown.active} name={shown.label} points={points} lines={lines} />} />
        </LineChart>
      </ResponsiveContainer>
    </>
  )
}

interface TipProps {
  readonly active: boolean
  readonly name: unknown
  readonly points: readonly SharePoint[]
  readonly lines: readonly string[]
}

function ShareTip({ active, name, points, lines }: TipProps) {
  const locale = useLocale()
  const point = points.find((one) => one.name === name)
  if (!active || point === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">{point.name}</p>
      {lines.map((line, i) => {
        const share = point.shares[i] ?? null
        return (
          <p key={line}>
            {line} <b>{share === null ? '—' : formatShare(share, locale)}</b>
          </p>
        )
      })}
    </div>
  )
}
