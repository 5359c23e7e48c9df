import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import type { VoteRow } from './votes.graphql.js'

interface Props {
  readonly chain: string
  readonly votes: readonly VoteRow[]
  /** On the page of the producer itself its name says nothing. */
  readonly own?: boolean
}

export function VotesTable({ chain, votes, own = false }: Props) {
  const { t } = useTranslation()
  const unit = votes.find(({ stake }) => stake !== null)?.stake?.symbol ?? ''
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('producerVote.list.votes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('producerVote.voter')}</th>
            {own ? null : <th scope="col">{t('producer.producer')}</th>}
            <th scope="col" className="numeric">
              {t('producerVote.stake', { unit })}
            </th>
            <th scope="col" className="numeric">
              {t('producerVote.unstaking', { unit })}
            </th>
            <th scope="col">{t('producerVote.basis')}</th>
            <th scope="col">{t('producer.when')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <Row key={vote.key} chain={chain} vote={vote} own={own} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, vote, own }: { readonly chain: string; readonly vote: VoteRow; readonly own: boolean }) {
  const { t } = useTranslation()
  const { voter, producer, proxy, stake, unstaking, basis, at, source } = vote
  return (
    <tr>
      <th scope="row">
        <AccountName account={voter} />
        {proxy === null ? null : <span className="small muted span">{t('producerVote.byProxy', { proxy: proxy.address })}</span>}
      </th>
      {own ? null : (
        <td>
          <ProducerName chain={chain} name={producer.address} />
        </td>
      )}
      <td className="numeric">
        <Money amount={stake} />
      </td>
      <td className="numeric">
        <Money amount={unstaking} />
      </td>
      <td>{t(`producerVote.basisName.${basis}`)}</td>
      <td className="nowrap">
        <Time at={at} /> <SourceMark source={source} />
      </td>
    </tr>
  )
}
