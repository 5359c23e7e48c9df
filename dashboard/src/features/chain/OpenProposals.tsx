import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { openProposalsOperation } from '../proposal/proposals.graphql.js'
import { OpenProposalItem } from './OpenProposalItem.js'

/** What waits for votes, and whose. */
export function OpenProposals({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(openProposalsOperation, { chain }))
  const count = query.data?.proposals.totalCount ?? 0
  const more =
    count === 0 ? undefined : (
      <Link to="/proposals" search={{ chain, status: ['OPEN'] }} className="text-link">
        {t('overview.openMore')} <span className="tabular">({count})</span>
      </Link>
    )
  return (
    <Card title={t('overview.openTitle')} actions={more} flush={count > 0}>
      <Answer query={query} what={t('overview.openWhat')}>
        {({ proposals }) =>
          proposals.nodes.length === 0 ? (
            <Empty title={t('overview.noneOpen')} hint={t('overview.noneOpenHint')} />
          ) : (
            <ul className="open-list">
              {proposals.nodes.map((proposal) => (
                <OpenProposalItem key={proposal.key} proposal={proposal} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  )
}
