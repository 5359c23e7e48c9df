import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Facts } from '../../ui/Facts.js'
import { Time } from '../../ui/Time.js'
import { type Councillor, type CouncillorVote, councillorVotesOperation } from './leaderboard.graphql.js'

const marks = { AYE: 'APPROVE', NAY: 'REJECT', SLASH: 'SLASH', ABSTAIN: 'ABSTAIN' } as const

/** What is behind a row: votes by kind, proposals, posts, elections, and the latest votes one by one. */
export function CouncillorDetails({ councillor }: { readonly councillor: Councillor }) {
  const { t } = useTranslation()
  const { deeds, elections, coverage, member } = councillor
  const query = useQuery(asking(councillorVotesOperation, { key: member.key }))
  return (
    <div className="details">
      <Facts
        look="figures"
        rows={[
          { label: t('council.mark.APPROVE'), value: deeds.approve },
          { label: t('council.mark.REJECT'), value: deeds.reject },
          { label: t('council.mark.SLASH'), value: deeds.slash },
          { label: t('council.mark.ABSTAIN'), value: deeds.abstain },
          { label: t('leaderboard.agreed'), value: `${deeds.agreed} / ${deeds.judged}` },
          { label: t('leaderboard.created'), value: deeds.proposalsCreated },
          { label: t('leaderboard.approvedExecuted'), value: `${deeds.proposalsApproved} / ${deeds.proposalsExecuted}` },
          { label: t('leaderboard.postsSplit'), value: `${deeds.forumPosts} / ${deeds.discussionPosts}` },
          { label: t('leaderboard.elections'), value: `${elections.stood} / ${elections.won} / ${elections.lost}` },
          { label: t('leaderboard.coverage'), value: `${coverage.known} / ${coverage.total}` },
        ]}
      />
      <Answer query={query} what={t('leaderboard.latestVotes')} rows={4}>
        {({ membership }) =>
          membership === null || membership.proposalVotes.nodes.length === 0 ? (
            <p className="muted">{t('leaderboard.noVotes')}</p>
          ) : (
            <Votes votes={membership.proposalVotes.nodes} total={membership.proposalVotes.totalCount} />
          )
        }
      </Answer>
    </div>
  )
}

function Votes({ votes, total }: { readonly votes: readonly CouncillorVote[]; readonly total: number }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption>
        {t('leaderboard.latestVotes')} · {t('page.truncated', { shown: votes.length, total })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('leaderboard.proposal')}</th>
          <th scope="col">{t('detail.choice')}</th>
          <th scope="col" className="numeric">
            {t('leaderboard.blocks')}
          </th>
          <th scope="col">{t('detail.when')}</th>
        </tr>
      </thead>
      <tbody>
        {votes.map((vote) => (
          <tr key={`${vote.proposal.key}/${vote.at}`}>
            <th scope="row">
              <Link to="/proposals/$key" params={{ key: vote.proposal.key }} className="text-link">
                #{vote.proposal.number} {vote.proposal.title ?? ''}
              </Link>
            </th>
            <td>{t(`council.mark.${marks[vote.choice]}`)}</td>
            <td className="numeric tabular">{vote.blocksToVote ?? '—'}</td>
            <td>
              <Time at={vote.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
