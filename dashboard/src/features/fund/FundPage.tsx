import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { AntelopePage } from '../producer/AntelopePage.js'
import { BalanceCard } from './BalanceCard.js'
import { FindingsCard } from './FindingsCard.js'
import { fundOperation } from './fund.graphql.js'
import { MotionsCard } from './MotionsCard.js'
import { PayCard } from './PayCard.js'
import { PipelineCard } from './PipelineCard.js'
import { StandingCard } from './StandingCard.js'

/** The budget of a chain: who decides on what, what it holds, and what does not add up. */
export function FundPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage title={t('fund.title')} intro={t('fund.intro')} samples={['fund', 'fund-balance']}>
      {({ id }) => <View chain={id} />}
    </AntelopePage>
  )
}

function View({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(fundOperation, { chain }))
  return (
    <Answer query={query} what={t('fund.what')} rows={12}>
      {({ fund }) =>
        fund === null ? (
          <Empty title={t('fund.none')} hint={t('fund.noneHint')} />
        ) : (
          <div className="column">
            <StandingCard fund={fund} />
            <PipelineCard chain={chain} sums={fund.stages} />
            <MotionsCard chain={chain} sums={fund.stages} />
            <BalanceCard chain={chain} points={fund.balanceOverTime} />
            <FindingsCard findings={fund.findings.nodes} total={fund.findings.totalCount} />
            <PayCard chain={chain} />
          </div>
        )
      }
    </Answer>
  )
}
