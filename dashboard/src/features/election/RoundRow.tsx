import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Icon } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import { CandidatesTable } from './CandidatesTable.js'
import { candidatesOperation, type Round } from './elections.graphql.js'
import { OutcomePill } from './OutcomePill.js'

/** One round; its candidates, winners and losers with their stakes, open below it. */
export function RoundRow({ round, columns }: { readonly round: Round; readonly columns: number }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr id={`r-${round.cycle}`}>
        <th scope="row" className="cell-round">
          <button
            type="button"
            className="icon-button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('election.showCandidates', { round: round.cycle })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'up' : 'down'} />
          </button>
          <RoundName round={round} />
        </th>
        <RoundCells round={round} />
      </tr>
      <tr id={id} className="round-details" hidden={!open}>
        <td colSpan={columns}>{open ? <Candidates round={round} /> : null}</td>
      </tr>
    </>
  )
}

function RoundName({ round: { key, cycle, term } }: { readonly round: Round }) {
  const { t } = useTranslation()
  return (
    <span>
      <Link to="/elections/$key" params={{ key }} className="strong-link">
        {t('election.round', { round: cycle })}
      </Link>
      {term?.number == null ? null : <span className="muted small">{t('election.becameTerm', { number: term.number })}</span>}
    </span>
  )
}

function RoundCells({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { outcome, failure, stage, candidateCount, seats, withdrawnCount, votes, cutOff, complete } = round
  const unit = votes.stake?.symbol ?? ''
  const sealed = stage === 'ANNOUNCING' || stage === 'VOTING'
  const count = (value: number | null) => (value === null ? '—' : formatInteger(value, locale))
  return (
    <>
      <td className="cell-outcome" data-label={t('election.outcome')}>
        <OutcomePill outcome={outcome} />
        {failure === null ? null : <span className="muted small">{t(`election.failure.${failure}`)}</span>}
        {stage === null ? null : <span className="muted small">{t(`election.stageName.${stage}`)}</span>}
        {complete ? null : <span className="muted small">{t('election.incomplete')}</span>}
      </td>
      <td className="cell-blocks" data-label={t('election.span')}>
        <Span round={round} />
      </td>
      <td className="numeric tabular" data-label={t('election.candidatesSeats')}>
        {count(candidateCount)} / {count(seats)}
        {withdrawnCount === 0 ? null : <span className="muted small">{t('election.withdrawnCount', { count: withdrawnCount })}</span>}
      </td>
      <td className="numeric tabular" data-label={t('election.votes')}>
        {count(votes.cast)}
        <span className="muted small">{t('election.voters', { count: votes.voters })}</span>
      </td>
      <td className="numeric" data-label={t('election.inUnit', { name: t('election.stake'), unit })}>
        <Money amount={votes.stake} />
      </td>
      <td className="numeric tabular" data-label={t('election.revealed')}>
        {sealed || votes.revealedShare === null ? '—' : formatShare(votes.revealedShare, locale)}
        {sealed ? null : <span className="muted small">{t('election.revealedOf', { revealed: votes.revealed, cast: votes.cast })}</span>}
      </td>
      <td className="numeric" data-label={t('election.inUnit', { name: t('election.unrevealedStake'), unit })}>
        <Money amount={votes.unrevealedStake} />
      </td>
      <td className="numeric" data-label={t('election.inUnit', { name: t('election.cutOff'), unit })}>
        <Money amount={cutOff?.lowestWinning ?? null} />
      </td>
      <td className="cell-winners" data-label={t('election.winners')}>
        <Winners round={round} />
      </td>
    </>
  )
}

function Span({ round: { fromBlock, fromAt, untilBlock, outcomeAt } }: { readonly round: Round }) {
  return (
    <>
      {fromBlock === null ? '—' : <BlockName block={fromBlock} />} – {untilBlock === null ? '' : <BlockName block={untilBlock} />}
      <span className="muted small">
        {fromAt === null ? '—' : <Time at={fromAt} />}
        {outcomeAt === null ? null : (
          <>
            {' – '}
            <Time at={outcomeAt} />
          </>
        )}
      </span>
    </>
  )
}

function Winners({ round: { winners } }: { readonly round: Round }) {
  if (winners === null || winners.length === 0) return <span className="muted">—</span>
  return (
    <ul className="name-list">
      {winners.map(({ member }) => (
        <li key={member.key}>
          <Person person={member} />
        </li>
      ))}
    </ul>
  )
}

function Candidates({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const query = useQuery(asking(candidatesOperation, { key: round.key }))
  return (
    <Answer query={query} what={t('election.candidatesWhat')} rows={4}>
      {({ election }) => <CandidatesTable candidates={election?.candidates ?? []} open={round.outcome === 'RUNNING'} />}
    </Answer>
  )
}
