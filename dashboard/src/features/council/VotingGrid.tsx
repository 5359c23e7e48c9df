import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import type { PersonRow } from '../../graphql/shapes.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { Person } from '../../ui/Person.js'
import { pageOf } from '../../ui/page-of.js'
import { choiceIn, type GridMark, gridMarks } from './grid.js'
import { type Round, roundsOperation } from './term.graphql.js'

interface Props {
  readonly term: string
  readonly members: readonly PersonRow[]
}

/** Who voted on what: members down, rounds of voting across. */
export function VotingGrid({ term, members }: Props) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/terms/$key' })
  const query = useQuery(leafing(roundsOperation, { key: term, ...pageOf(search) }))
  return (
    <Card title={t('council.gridTitle')} actions={<GridLegend />} flush>
      <Answer query={query} what={t('council.gridTitle')} rows={6}>
        {(data) =>
          data.term === null || data.term.rounds.nodes.length === 0 ? (
            <Empty title={t('council.noRounds')} hint={t('council.noRoundsHint')} />
          ) : (
            <>
              <Grid rounds={data.term.rounds.nodes} members={members} />
              <Pager page={data.term.rounds.pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function GridLegend() {
  const { t } = useTranslation()
  return (
    <ul className="grid-legend" aria-label={t('council.legend')}>
      {gridMarks.map((mark) => (
        <li key={mark}>
          <Mark mark={mark} /> {t(`council.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}

function Grid({ rounds, members }: { readonly rounds: readonly Round[]; readonly members: readonly PersonRow[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact voting-grid sticky-first">
        <caption className="hidden">{t('council.gridCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('council.member')}</th>
            {rounds.map((round) => (
              <th key={`${round.proposalKey}/${round.openedBlock}`} scope="col">
                <RoundHead round={round} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.key}>
              <th scope="row">
                <Person person={member} />
              </th>
              {rounds.map((round) => (
                <td key={`${round.proposalKey}/${round.openedBlock}`}>
                  <Mark mark={choiceIn(round, member)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RoundHead({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const ended = round.decision === null ? t('council.open') : t(`council.decision.${round.decision}`)
  const again = round.number !== null && round.number > 1 ? ` (${t('council.round', { number: round.number })})` : ''
  const name = `#${round.proposalNumber}${again}`
  return (
    <Link
      to="/proposals/$key"
      params={{ key: round.proposalKey }}
      className="text-link"
      title={`${name} ${round.title ?? ''} · ${ended}`}
      aria-label={`${name} ${round.title ?? ''}: ${ended}`}
    >
      {name}
      <span className="muted small" aria-hidden="true">
        {ended}
      </span>
    </Link>
  )
}

const signs: Readonly<Record<GridMark, string>> = { APPROVE: '✓', REJECT: '✗', SLASH: '⚡', ABSTAIN: '○', SILENT: '–', AWAITED: '…' }

function Mark({ mark }: { readonly mark: GridMark }) {
  const { t } = useTranslation()
  return (
    <span className="vote-mark" data-mark={mark} role="img" aria-label={t(`council.mark.${mark}`)} title={t(`council.mark.${mark}`)}>
      {signs[mark]}
    </span>
  )
}
