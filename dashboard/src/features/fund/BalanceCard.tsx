import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyBalanceChart } from '../../charts/lazy.js'
import { formatAmount } from '../../format/amount.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { numberOf } from '../budget/total.js'
import type { Balance } from './fund.graphql.js'

interface Props {
  readonly chain: string
  readonly points: readonly Balance[]
}

/** What looks told of the balance; the table holds beside it what follows from flows. */
export function BalanceCard({ chain, points }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const title = t('fund.overTime')
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined)
    return (
      <Card title={title}>
        <Empty title={t('fund.noBalance')} hint={t('fund.noBalanceHint')} />
      </Card>
    )
  const text = ({ balance }: Balance) => formatAmount(balance.value ?? balance.raw, locale)
  const unit = last.balance.symbol
  const summary = t('fund.overTimeSummary', { first: text(first), last: text(last), unit })
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={
        <>
          <Explain definition={last.definition} />
          <CsvLink href={`/v1/fund-balances.csv?${new URLSearchParams({ chain })}`} />
        </>
      }
      chart={
        <LazyBalanceChart
          title={title}
          summary={summary}
          points={points.map((point) => ({
            at: Date.parse(point.at),
            block: point.block,
            value: numberOf(point.balance),
            text: text(point),
            stated: true,
          }))}
          edges={[]}
          labels={{
            balance: t('fund.balanceIn', { unit }),
            stated: t('fund.stated'),
            reckoned: t('fund.expected'),
            edge: '',
          }}
        />
      }
      table={<PointsTable points={points} unit={unit} />}
    />
  )
}

const sums = ['balance', 'inflow', 'gifts', 'payouts', 'expected', 'difference'] as const

function PointsTable({ points, unit }: { readonly points: readonly Balance[]; readonly unit: string }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('fund.overTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('fund.look')}</th>
          {sums.map((sum) => (
            <th key={sum} scope="col" className="numeric">
              {t(`fund.sum.${sum}`, { unit })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.source.fact}>
            <th scope="row" className="nowrap">
              <Time at={point.at} absolute /> <SourceMark source={point.source} />
            </th>
            {sums.map((sum) => (
              <td key={sum} className="numeric">
                <Money amount={point[sum]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
