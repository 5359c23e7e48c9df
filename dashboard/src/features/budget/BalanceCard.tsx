import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyBalanceChart } from '../../charts/lazy.js'
import { formatAmount } from '../../format/amount.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { BudgetSummary } from './budget.graphql.js'
import type { BalancePoint } from './shapes.js'
import { useTermName } from './TermLink.js'
import { numberOf } from './total.js'

/** The balance as steps: what the chain stated is marked, what follows from flows is not. */
export function BalanceCard({ budget }: { readonly budget: BudgetSummary }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const termName = useTermName()
  const { points, terms, definition } = budget.balanceOverTime
  const title = t('budget.overTime')
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) {
    return (
      <Card title={title}>
        <Empty title={t('budget.noBalance')} hint={t('budget.noBalanceHint')} />
      </Card>
    )
  }
  const text = ({ balance }: BalancePoint) => formatAmount(balance.value ?? balance.raw, locale)
  const summary = t('budget.overTimeSummary', { first: text(first), last: text(last), unit: last.balance.symbol })
  const chart = (
    <LazyBalanceChart
      title={title}
      summary={summary}
      points={points.map((point) => ({
        at: Date.parse(point.at),
        block: point.block,
        value: numberOf(point.balance),
        text: text(point),
        stated: point.stated,
      }))}
      edges={terms.map((term) => ({ at: Date.parse(term.fromAt), name: termName(term) }))}
      labels={{
        balance: t('budget.inUnit', { name: t('budget.balance'), unit: last.balance.symbol }),
        stated: t('budget.stated'),
        reckoned: t('budget.reckoned'),
        edge: t('budget.termEdge'),
      }}
    />
  )
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={<Explain definition={definition} />}
      chart={chart}
      table={<PointsTable points={points} />}
    />
  )
}

function PointsTable({ points }: { readonly points: readonly BalancePoint[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('budget.overTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sync.block')}</th>
          <th scope="col">{t('budget.at')}</th>
          <th scope="col">{t('budget.how')}</th>
          <th scope="col" className="numeric">
            {t('budget.inUnit', { name: t('budget.balance'), unit: points[0]?.balance.symbol ?? '' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ block, at, stated, balance }) => (
          <tr key={block}>
            <th scope="row">
              <BlockName block={block} />
            </th>
            <td>
              <Time at={at} absolute />
            </td>
            <td>{stated ? t('budget.stated') : t('budget.reckoned')}</td>
            <td className="numeric">
              <Money amount={balance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
