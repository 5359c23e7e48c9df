import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { useElectedChain } from '../election/use-elected-chain.js'
import { BalanceCard } from './BalanceCard.js'
import { BudgetSwitch } from './BudgetSwitch.js'
import { budgetOperation } from './budget.graphql.js'
import { FindingsCard } from './FindingsCard.js'
import { FlowsCard } from './FlowsCard.js'
import { RecordsCard } from './RecordsCard.js'
import { SpendingCard } from './SpendingCard.js'
import { SummaryCard } from './SummaryCard.js'
import { councilBudget } from './search.js'

export function BudgetPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  return (
    <div className="page">
      <PageHead title={t('budget.title')} intro={t('budget.intro')} />
      {chain === null ? <Empty title={t('budget.noChain')} hint={t('budget.noChainHint')} /> : null}
      {chain ? <ChainBudget chain={chain} /> : null}
    </div>
  )
}

function ChainBudget({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { budget: name = councilBudget } = useSearch({ from: '/budget' })
  const navigate = useNavigate({ from: '/budget' })
  const query = useQuery(asking(budgetOperation, { chain, name }))
  const choose = (budget: string) =>
    navigate({ search: ({ lang, theme, chain: shown, records }) => ({ lang, theme, chain: shown, records, budget }) })
  return (
    <>
      <BudgetSwitch chain={chain} name={name} choose={choose} />
      <Answer query={query} what={t('budget.what')} rows={12}>
        {({ budget }) =>
          budget === null ? (
            <Empty title={t('budget.none')} hint={t('budget.noneHint')} />
          ) : (
            <div className="column">
              <SummaryCard budget={budget} />
              <BalanceCard budget={budget} />
              <FlowsCard sums={budget.flowsByTerm} />
              <SpendingCard chain={chain} name={name} />
              <RecordsCard chain={chain} />
              <FindingsCard chain={chain} name={name} />
            </div>
          )
        }
      </Answer>
    </>
  )
}
