import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import type { Proposal } from './proposal.graphql.js'
import { VoteRow } from './VoteRow.js'

/** Every vote the chain recorded, newest first; a vote that was changed later stays visible. */
export function VotesCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { nodes, totalCount } = proposal.votes
  const truncated =
    nodes.length < totalCount ? (
      <span className="muted small">{t('page.truncated', { shown: nodes.length, total: totalCount })}</span>
    ) : undefined
  const severalRounds = proposal.rounds.length > 1
  return (
    <Card title={t('detail.votesTitle')} actions={truncated} flush={nodes.length > 0}>
      {nodes.length === 0 ? (
        <NoVotes open={proposal.status === 'OPEN'} />
      ) : (
        <table className="table compact votes">
          <caption className="hidden">{t('detail.votesTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('detail.voter')}</th>
              <th scope="col">{t('detail.choice')}</th>
              <th scope="col" className="numeric">
                {t('proposal.delay')}
              </th>
              <th scope="col" className="numeric">
                {t('detail.when')}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((vote) => (
              <VoteRow key={vote.key} vote={vote} severalRounds={severalRounds} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function NoVotes({ open }: { readonly open: boolean }) {
  const { t } = useTranslation()
  if (open) return <Empty title={t('detail.noVotes')} hint={t('detail.noVotesHint')} />
  return <Empty title={t('proposal.noVotes')} hint={t('proposal.noVotesHint')} />
}
