import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { DayRow } from './shapes.js'

/** Newest day first. */
export function DaysTable({ days }: { readonly days: readonly DayRow[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className="table compact">
      <caption className="hidden">{t('producer.daysTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('producer.day')}</th>
          {(['expected', 'produced', 'missedSlots', 'reliability'] as const).map((head) => (
            <th key={head} scope="col" className="numeric">
              {t(`producer.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map(({ day, expected, produced, missed, reliability, complete }) => (
          <tr key={day}>
            <th scope="row" className="tabular">
              {day}
              {complete ? null : <span className="tag">{t('producer.partial')}</span>}
            </th>
            <td className="numeric tabular">{formatInteger(expected, locale)}</td>
            <td className="numeric tabular">{formatInteger(produced, locale)}</td>
            <td className="numeric tabular">{formatInteger(missed, locale)}</td>
            <td className="numeric tabular">{reliability === null ? '—' : formatShare(reliability, locale, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
