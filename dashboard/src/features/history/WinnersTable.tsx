import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import type { HistorySeat } from './history.graphql.js'
import { VoteCell } from './VoteCell.js'

/** Who won seats, with what stakes, and how much of the term they voted on. */
export function WinnersTable({ seats }: { readonly seats: readonly HistorySeat[] }) {
  const { t } = useTranslation()
  if (seats.length === 0) return <p className="muted">{t('history.noSeats')}</p>
  return (
    <table className="table compact stack-on-phone">
      <caption className="hidden">{t('history.winnersCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('history.person')}</th>
          {[t('history.ownStake'), t('history.backing'), t('history.operatorStake'), t('history.voted')].map((name) => (
            <th key={name} scope="col" className="numeric">
              {name}
            </th>
          ))}
          <th scope="col">{t('history.backers')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <WinnerLine key={seat.name} seat={seat} />
        ))}
      </tbody>
    </table>
  )
}

function WinnerLine({ seat }: { readonly seat: HistorySeat }) {
  const { t } = useTranslation()
  const { name, member, ownStake, backing, operatorStake, backers } = seat
  return (
    <tr>
      <th scope="row">{member === null ? name : <Person person={member} />}</th>
      <td className="numeric" data-label={t('history.ownStake')}>
        <Money amount={ownStake} />
      </td>
      <td className="numeric" data-label={t('history.backing')}>
        <Money amount={backing} />
      </td>
      <td className="numeric" data-label={t('history.operatorStake')}>
        <Money amount={operatorStake} />
      </td>
      <td className="numeric" data-label={t('history.voted')}>
        <VoteCell cell={seat} />
      </td>
      <td className="small" data-label={t('history.backers')}>
        {backers.length === 0 ? <span className="muted">—</span> : null}
        <span className="sentences">
          {backers.map((backer) => (
            <span key={`${backer.name}/${backer.stake?.raw}`}>
              {backer.name} <Money amount={backer.stake} />
            </span>
          ))}
        </span>
      </td>
    </tr>
  )
}
