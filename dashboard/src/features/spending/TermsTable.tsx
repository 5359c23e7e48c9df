import { useTranslation } from 'react-i18next'
import type { AmountRow } from '../../graphql/shapes.js'
import { Money } from '../../ui/Money.js'
import { BookTermLink } from './BookTermLink.js'
import type { Layer, TermRow } from './to-bars.js'
import { useLayerName } from './use-names.js'

interface Props {
  readonly rows: readonly TermRow[]
  readonly layers: readonly Layer[]
}

/** The bars as numbers, newest term first. */
export function TermsTable({ rows, layers }: Props) {
  const { t } = useTranslation()
  const nameOf = useLayerName()
  return (
    <table className="table compact">
      <caption className="hidden">{t('spending.byTerm')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.termHead')}</th>
          {layers.map((layer) => (
            <th key={layer.series} scope="col" className="numeric">
              {nameOf(layer)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('spending.sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ term, parts, total }) => (
          <tr key={term?.key ?? 'none'}>
            <th scope="row">
              <BookTermLink term={term} />
            </th>
            {parts.map((part, i) => (
              <Cell key={layers[i]?.series} amount={part} />
            ))}
            <Cell amount={total} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Nothing in a term is a real zero: all that was paid in it is known. */
function Cell({ amount }: { readonly amount: AmountRow | null }) {
  return <td className="numeric">{amount === null ? 0 : <Money amount={amount} />}</td>
}
