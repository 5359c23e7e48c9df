import { useTranslation } from 'react-i18next'
import { formatRate } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import type { Seat } from './council.graphql.js'
import { ShareCell } from './ShareCell.js'

interface Props {
  readonly caption: string
  readonly seats: readonly Seat[]
}

/** Who sits in a term, in the chain's order, with what stands behind the seat. */
export function SeatsTable({ caption, seats }: Props) {
  const { t } = useTranslation()
  const unit = seats.map(({ ownStake, rewardPaid }) => (ownStake ?? rewardPaid)?.symbol).find((symbol) => symbol !== undefined)
  const money = (name: string) => (unit === undefined ? name : t('council.inUnit', { name, unit }))
  const rule = seats[0]?.eligible.definition
  return (
    <div className="scroll-x">
      <table className="table compact sticky-first">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('council.member')}</th>
            {[t('council.ownStake'), t('council.backing'), t('council.paid'), t('council.owed')].map((name) => (
              <th key={name} scope="col" className="numeric">
                {money(name)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {t('council.participation')} {rule === undefined ? null : <Explain definition={rule} />}
            </th>
            <th scope="col" className="numeric">
              {t('council.blocksToVote')}
            </th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <SeatRow key={seat.position} seat={seat} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SeatRow({ seat }: { readonly seat: Seat }) {
  const locale = useLocale()
  const { eligible } = seat
  return (
    <tr>
      <th scope="row">
        <Person person={seat.member} />
      </th>
      {(['ownStake', 'backing', 'rewardPaid', 'rewardOwed'] as const).map((column) => (
        <td key={column} className="numeric">
          <Money amount={seat[column]} />
        </td>
      ))}
      <td className="numeric">
        <ShareCell voted={eligible.voted} total={eligible.total} share={eligible.pooled} />
      </td>
      <td className="numeric tabular">{seat.medianBlocksToVote === null ? '—' : formatRate(seat.medianBlocksToVote, locale)}</td>
    </tr>
  )
}
