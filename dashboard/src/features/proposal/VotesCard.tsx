import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { AccountName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ChoiceMark } from './ChoiceMark.js'
import type { Proposal, Vote } from './proposal.graphql.js'

/** Every vote the chain recorded, newest first; a vote that was changed later stays visible. */
export function VotesCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { nodes, totalCount } = proposal.votes
  const truncated =
    nodes.length < totalCount ? (
      <span className="muted small">{t('page.truncated', { shown: nodes.length, total: totalCount })}</span>
    ) : undefined
  return (
    <Card title={t('detail.votesTitle')} actions={truncated} flush={nodes.length > 0}>
      {nodes.length === 0 ? (
        <Empty title={t('detail.noVotes')} hint={t('detail.noVotesHint')} />
      ) : (
        <table className="table compact">
          <caption className="hidden">{t('detail.votesTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('detail.voter')}</th>
              <th scope="col">{t('detail.choice')}</th>
              <th scope="col" className="numeric">
                {t('detail.when')}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((vote) => (
              <VoteRow key={vote.key} vote={vote} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function VoteRow({ vote }: { readonly vote: Vote }) {
  const { t } = useTranslation()
  return (
    <tr data-past={!vote.current}>
      <th scope="row">
        <AccountName account={vote.voter} copy />
      </th>
      <td>
        <ChoiceMark choice={vote.choice} />
        {vote.current ? null : <span className="muted small"> {t('detail.changed')}</span>}
      </td>
      <td className="numeric cell-when">
        <Time at={vote.at} /> <SourceMark source={vote.source} />
      </td>
    </tr>
  )
}
