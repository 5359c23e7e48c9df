import { useTranslation } from 'react-i18next'
import type { Round } from './elections.graphql.js'
import { RoundRow } from './RoundRow.js'

/** Every round, failed ones too, newest first. */
export function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation()
  const unit = rounds.find(({ votes }) => votes.stake !== null)?.votes.stake?.symbol ?? ''
  const heads = [
    [t('election.number'), ''],
    [t('election.outcome'), ''],
    [t('election.span'), ''],
    [t('election.candidatesSeats'), 'numeric'],
    [t('election.votesVoters'), 'numeric'],
    [t('election.inUnit', { name: t('election.stake'), unit }), 'numeric'],
    [t('election.revealed'), 'numeric'],
    [t('election.inUnit', { name: t('election.unrevealedStake'), unit }), 'numeric'],
    [t('election.inUnit', { name: t('election.cutOff'), unit }), 'numeric'],
    [t('election.winners'), ''],
  ] as const
  return (
    <div className="scroll-x">
      <table className="table rounds">
        <caption className="hidden">{t('election.caption')}</caption>
        <thead>
          <tr>
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={look}>
                {name}
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
