import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyFlowStack } from '../../charts/lazy.js'
import { formatAmount } from '../../format/amount.js'
import type { AmountRow } from '../../graphql/shapes.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { Segments } from '../../ui/Segments.js'
import { numberOf } from '../budget/total.js'
import type { Book } from './book.graphql.js'
import { accountings } from './search.js'
import { TermsTable } from './TermsTable.js'
import { layersOf, toTermRows } from './to-bars.js'
import { useBookTermName, useLayerName } from './use-names.js'

/** What was paid, term by term, stacked by what it was for. */
export function TermsCard({ book }: { readonly book: Book }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const termName = useBookTermName()
  const layerName = useLayerName()
  const layers = layersOf(book.byTerm)
  const rows = toTermRows(book.byTerm, layers)
  const unit = book.totals[0]?.approved.symbol ?? ''
  const text = ({ value, raw }: AmountRow) => formatAmount(value ?? raw, locale)
  const last = rows.at(-1)
  const summary = t('spending.byTermSummary', { count: rows.length, paid: last?.total == null ? '0' : text(last.total), unit })
  const title = t('spending.byTerm')
  const bars = rows.map(({ term, parts }) => ({
    name: termName(term),
    parts: parts.map((part) => ({ in: part === null ? 0 : numberOf(part), out: 0, texts: part === null ? [] : [text(part)] })),
  }))
  const kinds = layers.map((layer) => ({ name: layerName(layer), series: layer.series }))
  return (
    <ChartCard
      title={t('budget.inUnit', { name: title, unit })}
      summary={summary}
      actions={
        <>
          <Explain definition={book.byTermDefinition} />
          <AccountingSwitch />
        </>
      }
      chart={<LazyFlowStack title={title} summary={summary} bars={bars} kinds={kinds} unit={unit} />}
      table={<TermsTable rows={rows} layers={layers} />}
    />
  )
}

function AccountingSwitch() {
  const { t } = useTranslation()
  const { accounting = 'EXECUTION' } = useSearch({ from: '/spending' })
  const navigate = useNavigate({ from: '/spending' })
  return (
    <Segments
      label={t('spending.accounting')}
      options={accountings}
      chosen={accounting}
      nameOf={(one) => t(`spending.by.${one}`)}
      choose={(one) => navigate({ search: (before) => ({ ...before, accounting: one }), resetScroll: false })}
    />
  )
}
