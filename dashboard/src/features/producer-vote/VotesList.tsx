import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { ListFrame } from './ListFrame.js'
import { csvAddress, votesQuery } from './query-of.js'
import { VotesTable } from './VotesTable.js'
import { votesOperation } from './votes.graphql.js'

/** Who has what behind whom now, largest first. */
export function VotesList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/votes' })
  const variables = votesQuery(chain, search)
  const query = useQuery(leafing(votesOperation, variables))
  return (
    <Answer query={query} what={t('producerVote.list.votes')} rows={8}>
      {({ producerVotes: { nodes, totalCount, pageInfo } }) => (
        <ListFrame
          total={totalCount}
          csv={csvAddress('producer-votes', variables)}
          page={pageInfo}
          filtered={search.producer !== undefined || search.voter !== undefined}
          nothing={{ title: t('producerVote.noVotes'), hint: t('producerVote.noVotesHint') }}
        >
          <VotesTable chain={chain} votes={nodes} />
        </ListFrame>
      )}
    </Answer>
  )
}
