import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import { ListFrame } from './ListFrame.js'
import { changesQuery, csvAddress } from './query-of.js'
import { type RankChange, rankChangesOperation } from './votes.graphql.js'

/** Producers that changed places between two looks, newest first. */
export function ChangesList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/votes' })
  const variables = changesQuery(chain, search)
  const query = useQuery(leafing(rankChangesOperation, variables))
  return (
    <Answer query={query} what={t('producerVote.list.changes')} rows={8}>
      {({ producerRankChanges: { nodes, totalCount, pageInfo } }) => (
        <ListFrame
          total={totalCount}
          csv={csvAddress('producer-rank-changes', variables)}
          page={pageInfo}
          filtered={search.producer !== undefined || search.crossing !== undefined}
          nothing={{ title: t('producerVote.noChanges'), hint: t('producerVote.noChangesHint') }}
        >
          <ChangesTable chain={chain} changes={nodes} />
        </ListFrame>
      )}
    </Answer>
  )
}

function ChangesTable({ chain, changes }: { readonly chain: string; readonly changes: readonly RankChange[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('producerVote.list.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('producer.when')}</th>
            <th scope="col">{t('producer.producer')}</th>
            <th scope="col">{t('producerVote.change')}</th>
            <th scope="col" className="numeric">
              {t('producerVote.votesBefore')}
            </th>
            <th scope="col" className="numeric">
              {t('producerVote.votesAfter')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row key={change.key} chain={chain} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, change }: { readonly chain: string; readonly change: RankChange }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { producer, at, from, to, votesFrom, votesTo, crossing, source } = change
  const votes = (value: string | null) => (value === null ? '—' : formatInteger(BigInt(value), locale))
  return (
    <tr>
      <th scope="row" className="nowrap">
        <Time at={at} absolute /> <SourceMark source={source} />
      </th>
      <td>
        <ProducerName chain={chain} name={producer.address} />
      </td>
      <td className="nowrap tabular">
        {t('producerVote.fromTo', { from: from ?? t('producerVote.unranked'), to: to ?? t('producerVote.unranked') })}
        {crossing === true ? <span className="tag warn">{t('producerVote.crossing')}</span> : null}
      </td>
      <td className="numeric tabular">{votes(votesFrom)}</td>
      <td className="numeric tabular">{votes(votesTo)}</td>
    </tr>
  )
}
