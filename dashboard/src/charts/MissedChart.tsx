import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/amount.js'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'
import { axisLook } from './look.js'

export interface MissedDay {
  readonly day: string
  readonly expected: number
  readonly missed: number
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly days: readonly MissedDay[]
}

/** Missed slots as bars from zero, one per day. */
export function MissedChart({ title, summary, days }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const most = Math.max(4, ...days.map(({ missed }) => missed))
  return (
    <ResponsiveContainer width="100%" height={220}>
      <BarChart data={[...days]} title={title} desc={summary} margin={{ top: 12, right: 8, bottom: 4, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...axisLook} dataKey="day" minTickGap={20} tickFormatter={(day: string) => day.slice(5)} />
        <YAxis
          {...axisLook}
          width={48}
          domain={[0, most]}
          allowDecimals={false}
          tickFormatter={(value: number) => formatCompact(value, locale)}
        />
        <Bar dataKey="missed" name={t('producer.missedSlots')} fill="var(--nay)" isAnimationActive={false} maxBarSize={22} />
        <Tooltip
          cursor={{ fill: 'var(--hover)' }}
          content={(shown) => <MissedTip active={shown.active} day={days.find(({ day }) => day === shown.label)} />}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

function MissedTip({ active, day }: { readonly active: boolean; readonly day: MissedDay | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (!active || day === undefined) return null
  return (
    <div className="chart-tip">
      <p className="muted small">{day.day}</p>
      <p>
        {t('producer.missedSlots')}{' '}
        <b>
          {formatInteger(day.missed, locale)}/{formatInteger(day.expected, locale)}
        </b>
      </p>
    </div>
  )
}
