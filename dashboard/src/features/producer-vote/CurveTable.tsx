import { useTranslation } from 'react-i18next'
import type { Lines } from '../../charts/LinesChart.js'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Time } from '../../ui/Time.js'

/** The curve as numbers, newest look first. */
export function CurveTable({ caption, lines: { names, points } }: { readonly caption: string; readonly lines: Lines }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className="table compact">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('producer.when')}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="numeric">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(({ at, values }) => (
          <tr key={at}>
            <th scope="row" className="nowrap">
              <Time at={new Date(at).toISOString()} absolute />
            </th>
            {names.map((name, i) => (
              <td key={name} className="numeric tabular">
                {values[i] == null ? '—' : formatInteger(values[i], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
