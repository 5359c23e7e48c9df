import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Money } from '../../ui/Money.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import { ListFrame } from './ListFrame.js'
import { csvAddress, votesQuery } from './query-of.js'
import { type FixedVoteRow, fixedVotesOperation } from './votes.graphql.js'

/** Votes that are bound for a time and weigh more for it. */
export function FixedVotesList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/votes' })
  const variables = votesQuery(chain, search)
  const query = useQuery(leafing(fixedVotesOperation, variables))
  return (
    <Answer query={query} what={t('producerVote.list.fixed')} rows={8}>
      {({ producerFixedVotes: { nodes, totalCount, pageInfo } }) => (
        <ListFrame
          total={totalCount}
          csv={csvAddress('producer-fixed-votes', variables)}
          page={pageInfo}
          filtered={search.producer !== undefined || search.voter !== undefined}
          nothing={{ title: t('producerVote.noFixed'), hint: t('producerVote.noFixedHint') }}
        >
          <FixedVotesTable chain={chain} votes={nodes} />
        </ListFrame>
      )}
    </Answer>
  )
}

function FixedVotesTable({ chain, votes }: { readonly chain: string; readonly votes: readonly FixedVoteRow[] }) {
  const { t } = useTranslation()
  const unit = votes[0]?.stake.symbol ?? ''
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('producerVote.list.fixed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('producerVote.voter')}</th>
            <th scope="col">{t('producer.producer')}</th>
            <th scope="col" className="numeric">
              {t('producerVote.stake', { unit })}
            </th>
            <th scope="col">{t('producerVote.term')}</th>
            <th scope="col" className="numeric">
              {t('producerVote.weight')}
            </th>
            <th scope="col">{t('producerVote.bound')}</th>
            <th scope="col">{t('producer.when')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <Row key={vote.key} chain={chain} vote={vote} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, vote }: { readonly chain: string; readonly vote: FixedVoteRow }) {
  const { t } = useTranslation()
  const { voter, producer, stake, term, days, weight, fromBlock, untilBlock, withdrawn, at, source } = vote
  return (
    <tr data-past={withdrawn === true}>
      <th scope="row">
        <AccountName account={voter} />
      </th>
      <td>
        <ProducerName chain={chain} name={producer.address} />
      </td>
      <td className="numeric">
        <Money amount={stake} />
      </td>
      <td className="nowrap">{days === null ? <span className="mono">{term}</span> : t('producerVote.days', { count: days })}</td>
      <td className="numeric tabular">{weight === null ? '—' : `×${weight}`}</td>
      <td className="nowrap">
        {fromBlock === null ? '—' : <BlockName block={fromBlock} />}
        {untilBlock === null ? null : (
          <>
            –<BlockName block={untilBlock} />
          </>
        )}
        {withdrawn === true ? <span className="tag">{t('producerVote.withdrawn')}</span> : null}
      </td>
      <td className="nowrap">
        <Time at={at} /> <SourceMark source={source} />
      </td>
    </tr>
  )
}
