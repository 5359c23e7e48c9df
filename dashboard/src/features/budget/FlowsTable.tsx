import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import type { Flow } from './search.js'
import { TermLink } from './TermLink.js'
import type { FlowRow } from './to-flows.js'

interface Props {
  readonly rows: readonly FlowRow[]
  readonly kinds: readonly Flow[]
}

/** The bars as numbers, newest term first. */
export function FlowsTable({ rows, kinds }: Props) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('budget.byTerm')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.termHead')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="numeric">
              {t(`budget.flow.${kind}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('budget.inflow')}
          </th>
          <th scope="col" className="numeric">
            {t('budget.outflow')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.term?.key ?? 'none'}>
            <th scope="row">
              <TermLink term={row.term} none={t('budget.beforeTerms')} />
            </th>
            {kinds.map((kind) => (
              <td key={kind} className="numeric">
                <Parts row={row} kind={kind} />
              </td>
            ))}
            <td className="numeric">
              <Sum amount={row.inflow} />
            </td>
            <td className="numeric">
              <Sum amount={row.outflow} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A kind that both came in and went out has two numbers; none is a real zero: every flow of a term is known. */
function Parts({ row, kind }: { readonly row: FlowRow; readonly kind: Flow }) {
  const parts = row.parts.filter(({ flow }) => flow === kind)
  if (parts.length === 0) return 0
  return parts.map(({ amount }) => (
    <span key={amount.raw} className="span">
      <Money amount={amount} />
    </span>
  ))
}

function Sum({ amount }: { readonly amount: FlowRow['inflow'] }) {
  return amount === null ? 0 : <Money amount={amount} />
}
