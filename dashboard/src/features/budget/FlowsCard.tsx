import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyFlowStack } from '../../charts/lazy.js'
import { formatAmount } from '../../format/amount.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { FlowsTable } from './FlowsTable.js'
import type { TermFlow } from './shapes.js'
import { useTermName } from './TermLink.js'
import { barsOf, kindsOf, seriesOf, toFlowRows } from './to-flows.js'

/** In above zero, out below, term by term. */
export function FlowsCard({ sums }: { readonly sums: readonly TermFlow[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const termName = useTermName()
  const title = t('budget.byTerm')
  const [first] = sums
  if (first === undefined) {
    return (
      <Card title={title}>
        <Empty title={t('budget.noFlows')} hint={t('budget.noFlowsHint')} />
      </Card>
    )
  }
  const rows = toFlowRows(sums)
  const kinds = kindsOf(sums)
  const text = (amount: TermFlow['amount'] | null | undefined) => (amount == null ? '0' : formatAmount(amount.value ?? amount.raw, locale))
  const last = rows.at(-1)
  const summary = t('budget.byTermSummary', {
    count: rows.length,
    inflow: text(last?.inflow),
    outflow: text(last?.outflow),
    unit: first.amount.symbol,
  })
  const bars = rows.map((row) => barsOf(row, kinds, row.term === null ? t('budget.beforeTerms') : termName(row.term), text))
  const chart = (
    <LazyFlowStack
      title={title}
      summary={summary}
      bars={bars}
      kinds={kinds.map((kind) => ({ name: t(`budget.flow.${kind}`), series: seriesOf[kind] }))}
      unit={first.amount.symbol}
    />
  )
  return (
    <ChartCard
      title={t('budget.inUnit', { name: title, unit: first.amount.symbol })}
      summary={summary}
      actions={<Explain definition={first.definition} />}
      chart={chart}
      table={<FlowsTable rows={rows} kinds={kinds} />}
    />
  )
}
