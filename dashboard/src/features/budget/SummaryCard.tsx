import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { BudgetSummary } from './budget.graphql.js'
import { RunwayFigure } from './RunwayFigure.js'
import { useBudgetName } from './use-budget-name.js'

/** What is in a budget, what moved lately, and how long it lasts. */
export function SummaryCard({ budget }: { readonly budget: BudgetSummary }) {
  const { t } = useTranslation()
  const nameOf = useBudgetName()
  const { balance, balanceOverTime, runway, statedBlock, statedAt } = budget
  const since = { date: runway?.fromAt.slice(0, 10) ?? '' }
  const rows: FactRow[] = [
    {
      label: t('budget.balance'),
      value: (
        <span className="figure">
          <Money amount={balance} unit />
          <Explain definition={balanceOverTime.definition}>
            <Stated block={statedBlock} at={statedAt} />
          </Explain>
        </span>
      ),
    },
    ...(runway === null
      ? []
      : [
          { label: t('budget.runway'), value: <RunwayFigure runway={runway} known={balance !== null} /> },
          { label: t('budget.inSince', since), value: <Money amount={runway.inflow} unit /> },
          { label: t('budget.outSince', since), value: <Money amount={runway.outflow} unit /> },
        ]),
  ]
  return (
    <Card title={nameOf(budget.name)}>
      <Facts look="figures" rows={[...rows, ...useRefills(budget)]} />
    </Card>
  )
}

function Stated({ block, at }: { readonly block: number | null; readonly at: string | null }) {
  const { t } = useTranslation()
  if (block === null || at === null) return <p>{t('budget.neverStated')}</p>
  return (
    <p>
      {t('budget.statedAt')} <BlockName block={block} /> · <Time at={at} absolute />
    </p>
  )
}

/** Only budgets that the chain refills speak of refills. */
function useRefills({ refills }: BudgetSummary): FactRow[] {
  const { t } = useTranslation()
  if (refills === null) return []
  const { amount, lastAmount, lastAt, nextBlock } = refills
  return [
    { label: t('budget.refill'), value: <Money amount={amount ?? lastAmount} unit /> },
    { label: t('budget.lastRefill'), value: lastAt === null ? t('common.unknown') : <Time at={lastAt} /> },
    { label: t('budget.nextRefill'), value: nextBlock === null ? t('common.unknown') : <BlockName block={nextBlock} /> },
  ]
}
