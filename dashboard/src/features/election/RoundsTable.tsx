import { useTranslation } from 'react-i18next'
import { Explain } from '../../ui/Explain.js'
import type { Round } from './elections.graphql.js'
import { RoundRow } from './RoundRow.js'

/** Every round, failed ones too, newest first. */
export function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation()
  const unit = rounds.find(({ votes }) => votes.stake !== null)?.votes.stake?.symbol ?? ''
  const votes = rounds[0]?.votes.definition
  const cutOff = rounds.find((round) => round.cutOff !== null)?.cutOff?.definition
  const heads = [
    { name: t('election.number') },
    { name: t('election.outcome') },
    { name: t('election.span') },
    { name: t('election.candidatesSeats'), numeric: true },
    { name: t('election.votes'), numeric: true, definition: votes },
    { name: t('election.inUnit', { name: t('election.stake'), unit }), numeric: true },
    { name: t('election.revealed'), numeric: true, definition: votes },
    { name: t('election.inUnit', { name: t('election.unrevealedStake'), unit }), numeric: true },
    { name: t('election.inUnit', { name: t('election.cutOff'), unit }), numeric: true, definition: cutOff },
    { name: t('election.winners') },
  ]
  return (
    <div className="scroll-x">
      <table className="table election-rounds">
        <caption className="hidden">{t('election.caption')}</caption>
        <thead>
          <tr>
            {heads.map(({ name, numeric, definition }) => (
              <th key={name} scope="col" className={numeric ? 'numeric' : undefined}>
                {name}
                {definition === undefined ? null : <Explain definition={definition} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <RoundRow key={round.key} round={round} columns={heads.length} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
