import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { DayRow } from './shapes.js'
import { countDays, type DayCell, toCells } from './to-days.js'

const told = ['clean', 'some', 'none', 'unknown', 'absent'] as const

/** One bar per day, the missed part on top, with the same in words. */
export function DayStrip({ days }: { readonly days: readonly DayRow[] }) {
  const { t } = useTranslation()
  const dayWords = useDayWords()
  const cells = toCells(days)
  const { counts, worst } = countDays(cells)
  const words = told.flatMap((state) => (counts[state] === 0 ? [] : [t(`producer.dayCount.${state}`, { count: counts[state] })]))
  if (worst !== undefined) words.push(t('producer.worstDay', { day: dayWords(worst) }))
  if (cells.length === 0) return <span className="muted">—</span>
  return (
    <span className="day-strip" role="img" aria-label={t('producer.stripLabel', { words: words.join(t('producer.separator')) })}>
      {cells.map((cell) => (
        <Cell key={cell.day.day} cell={cell} />
      ))}
    </span>
  )
}

function Cell({ cell: { day, state, share } }: { readonly cell: DayCell }) {
  const dayWords = useDayWords()
  return <span data-state={state} data-running={!day.complete} title={dayWords(day)} style={{ '--missed': share }} />
}

/** "2020-03-05: 12 of 1,252 slots missed". */
function useDayWords(): (day: DayRow) => string {
  const { t } = useTranslation()
  const locale = useLocale()
  return ({ day, missed, expected, unjudgedSlots }) =>
    expected === 0
      ? t(unjudgedSlots > 0 ? 'producer.dayUnjudged' : 'producer.dayAbsent', { day })
      : t('producer.dayMissed', { day, missed: formatInteger(missed, locale), expected: formatInteger(expected, locale) })
}

/** What the bars mean. */
export function StripLegend() {
  const { t } = useTranslation()
  return (
    <ul className="strip-legend muted small">
      {told.map((state) => (
        <li key={state}>
          <span className="day-strip" aria-hidden="true">
            <span data-state={state} style={{ '--missed': state === 'some' ? 0.4 : 1 }} />
          </span>
          {t(`producer.dayState.${state}`)}
        </li>
      ))}
    </ul>
  )
}
