import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { csvAddress } from './query-of.js'
import { VotesTable } from './VotesTable.js'
import { votesOperation } from './votes.graphql.js'

const shown = 10

interface Props {
  readonly chain: string
  readonly producer: string
}

/** The largest voters of one producer; the page of votes has all of them. */
export function VotersCard({ chain, producer }: Props) {
  const { t } = useTranslation()
  const variables = { chain, where: { producer: { eq: producer } }, first: shown }
  const query = useQuery(asking(votesOperation, variables))
  const more = (
    <>
      <Link to="/votes" search={{ chain, producer }} className="text-link">
        {t('producerVote.allVoters')} <span className="tabular">({query.data?.producerVotes.totalCount ?? '…'})</span>
      </Link>
      <CsvLink href={csvAddress('producer-votes', variables)} />
    </>
  )
  return (
    <Card title={t('producerVote.voters')} actions={more} flush>
      <Answer query={query} what={t('producerVote.voters')} rows={5}>
        {({ producerVotes: { nodes } }) =>
          nodes.length === 0 ? (
            <p className="muted card-note">{t('producerVote.noVoters')}</p>
          ) : (
            <VotesTable chain={chain} votes={nodes} own />
          )
        }
      </Answer>
    </Card>
  )
}
