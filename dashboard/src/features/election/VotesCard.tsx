import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { type Election, electionVotesOperation } from './election.graphql.js'
import { OneOf } from './OneOf.js'
import { OptOuts } from './OptOuts.js'
import { csvAddress, votesQuery } from './query-of.js'
import { voteStatuses } from './search.js'
import { VotesTable } from './VotesTable.js'

interface Props {
  readonly election: Election
}

/** Every vote from its commitment to the release of its stake. */
export function VotesCard({ election }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { chain, cycle, votes } = election
  const variables = votesQuery(chain.key, cycle, useSearch({ from: '/elections/$key' }))
  const query = useQuery(leafing(electionVotesOperation, variables))
  const total = query.data?.electionVotes.totalCount
  return (
    <Card title={t('election.votes')} actions={<CsvLink href={csvAddress('election-votes', chain.key, variables.where)} />} flush>
      <div className="table-bar">
        <StatusFilter election={election} />
        <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
      </div>
      <Answer query={query} what={t('election.votesWhat')} rows={8}>
        {({ electionVotes }) =>
          electionVotes.nodes.length === 0 ? (
            <NoVotes election={election} />
          ) : (
            <>
              <VotesTable votes={electionVotes.nodes} />
              <Pager page={electionVotes.pageInfo} />
            </>
          )
        }
      </Answer>
      <OptOuts optOuts={votes.optOuts} />
    </Card>
  )
}

/** A vote is sealed while the round is open and unrevealed afterwards, never both. */
function StatusFilter({ election: { outcome } }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/elections/$key' })
  const { vote } = useSearch({ from: '/elections/$key' })
  return (
    <OneOf
      label={t('election.voteStatusHead')}
      values={voteStatuses.filter((status) => status !== (outcome === 'RUNNING' ? 'UNREVEALED' : 'SEALED'))}
      chosen={vote}
      nameOf={(status) => t(`election.voteStatus.${status}`)}
      choose={(status) =>
        navigate({ search: (before) => ({ ...before, vote: status, after: undefined, before: undefined }), resetScroll: false })
      }
    />
  )
}

function NoVotes({ election: { votes, outcome } }: Props) {
  const { t } = useTranslation()
  const { vote } = useSearch({ from: '/elections/$key' })
  if (vote === undefined || votes.cast === 0)
    return <Empty title={t('election.noVotes')} hint={t(outcome === 'RUNNING' ? 'election.noVotesYet' : 'election.noVotesRead')} />
  return (
    <Empty title={t('election.noVotesFiltered')} hint={t('election.filteredEmptyHint', { filter: t(`election.voteStatus.${vote}`) })}>
      <Link to="." search={(search) => ({ ...search, vote: undefined, after: undefined, before: undefined })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
