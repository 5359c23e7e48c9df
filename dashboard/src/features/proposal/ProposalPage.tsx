import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Icon } from '../../ui/Icon.js'
import { ProposalView } from './ProposalView.js'
import { proposalOperation } from './proposal.graphql.js'

export function ProposalPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/proposals/$key' })
  const query = useQuery(asking(proposalOperation, { key }))
  return (
    <div className="page">
      <Link to="/proposals" className="back">
        <Icon name="left" />
        {t('motion.back')}
      </Link>
      <Answer query={query} what={t('motion.detailWhat')} rows={14}>
        {({ proposal }) =>
          proposal === null ? (
            <PageHead title={t('motion.notFound')} intro={t('motion.notFoundHint', { key })} />
          ) : (
            <ProposalView proposal={proposal} />
          )
        }
      </Answer>
    </div>
  )
}
