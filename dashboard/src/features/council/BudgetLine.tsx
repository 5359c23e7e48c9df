import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { councilBudgetOperation } from './council.graphql.js'

/** The council's money in short; the page of the budget has the rest. */
export function BudgetLine({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(councilBudgetOperation, { chain }))
  const more = (
    <Link to="/budget" search={{ chain }} className="text-link">
      {t('council.toBudget')}
    </Link>
  )
  return (
    <Card title={t('council.budget')} actions={more}>
      <Answer query={query} what={t('council.budget')} rows={3}>
        {({ budget }) => (
          <Facts
            rows={[
              { label: t('council.balance'), value: <Money amount={budget?.balance ?? null} unit /> },
              {
                label: t('council.nextRefill'),
                value: budget?.nextRefillBlock == null ? t('common.unknown') : <BlockName block={budget.nextRefillBlock} />,
              },
              {
                label: t('council.findings'),
                value: budget === null ? t('common.unknown') : t('council.findingCount', { count: budget.findings.totalCount }),
              },
            ]}
          />
        )}
      </Answer>
    </Card>
  )
}
