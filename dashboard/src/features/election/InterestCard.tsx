import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyInterestChart } from '../../charts/lazy.js'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { type Interest, interestOperation } from './elections.graphql.js'
import { OutcomePill } from './OutcomePill.js'
import { toInterest } from './to-interest.js'

/** Whether more or fewer people take part, round after round. */
export function InterestCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(interestOperation, { chain }))
  return (
    <Answer query={query} what={t('election.interestTitle')} rows={6}>
      {({ elections }) => (elections.nodes.length === 0 ? null : <InterestView rounds={elections.nodes} total={elections.totalCount} />)}
    </Answer>
  )
}

function InterestView({ rounds, total }: { readonly rounds: readonly Interest[]; readonly total: number }) {
  const { t } = useTranslation()
  const unit = rounds.find(({ votes }) => votes.stake !== null)?.votes.stake?.symbol ?? ''
  const title = t('election.interestTitle')
  const [newest] = rounds
  const points = toInterest(rounds)
  const summary = t('election.interestSummary', { first: points[0]?.round ?? 0, last: points.at(-1)?.round ?? 0 })
  const labels = {
    round: t('election.number'),
    candidates: t('election.candidates'),
    seats: t('election.seats'),
    stake: t('election.inUnit', { name: t('election.stake'), unit }),
  }
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={
        <>
          {rounds.length < total ? <span className="muted small">{t('page.truncated', { shown: rounds.length, total })}</span> : null}
          {newest === undefined ? null : <Explain definition={newest.votes.definition} />}
        </>
      }
      chart={<LazyInterestChart title={title} summary={summary} points={points} labels={labels} />}
      table={<InterestTable rounds={rounds} labels={labels} />}
    />
  )
}

interface TableProps {
  readonly rounds: readonly Interest[]
  readonly labels: { readonly round: string; readonly candidates: string; readonly seats: string; readonly stake: string }
}

function InterestTable({ rounds, labels }: TableProps) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('election.interestTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.round}</th>
          <th scope="col">{t('election.outcome')}</th>
          {[labels.candidates, labels.seats, t('election.votersHead'), labels.stake].map((name) => (
            <th key={name} scope="col" className="numeric">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ cycle, outcome, candidateCount, seats, votes }) => (
          <tr key={cycle}>
            <th scope="row" className="tabular">
              {cycle}
            </th>
            <td>
              <OutcomePill outcome={outcome} />
            </td>
            <td className="numeric tabular">{candidateCount}</td>
            <td className="numeric tabular">{seats ?? '—'}</td>
            <td className="numeric tabular">{votes.voters}</td>
            <td className="numeric">
              <Money amount={votes.stake} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
