import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { SortHead } from '../../ui/SortHead.js'
import { Time } from '../../ui/Time.js'
import type { Seat } from './members.graphql.js'

export function MembersTable({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useTranslation()
  const { sort = 'from', dir = 'desc' } = useSearch({ from: '/members' })
  const current = { sort, dir }
  return (
    <table className="table cards-on-phone seats">
      <caption className="hidden">{t('member.caption', { sort: t(`member.${sort}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('member.account')}</th>
          <th scope="col">{t('motion.council')}</th>
          <SortHead label={t('member.from')} sort="from" current={current} />
          <th scope="col">{t('member.until')}</th>
          <SortHead label={t('member.ballots')} sort="ballots" current={current} numeric />
          <th scope="col">{t('member.waitingFor')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <SeatRow key={seat.key} seat={seat} />
        ))}
      </tbody>
    </table>
  )
}

function SeatRow({ seat }: { readonly seat: Seat }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { account, council, untilBlock, untilAt } = seat
  const place = { chain: council.chain.key, council: council.name }
  return (
    <tr id={`s-${seat.key}`}>
      <th scope="row" className="cell-title">
        <AccountName account={account} copy />
      </th>
      <td className="cell-council">
        {council.name}
        <span className="muted small">{council.chain.name}</span>
      </td>
      <td className="cell-from">
        <BlockName block={seat.fromBlock} />
        <span className="muted small">
          <Time at={seat.fromAt} />
        </span>
      </td>
      <td className="cell-until">
        {untilBlock === null || untilAt === null ? (
          <span className="tag good">{t('member.sitting')}</span>
        ) : (
          <>
            <BlockName block={untilBlock} />
            <span className="muted small">
              <Time at={untilAt} />
            </span>
          </>
        )}
      </td>
      <td className="numeric tabular cell-ballots" data-label={t('member.ballots')}>
        <Link to="/proposals" search={{ ...place, voter: account.id }} className="strong-link">
          {formatInteger(seat.ballots, locale)}
        </Link>
      </td>
      <td className="cell-waiting">
        <Link to="/proposals" search={{ ...place, status: ['OPEN'], awaiting: account.id }} className="text-link">
          {t('member.waitingShow')}
        </Link>
      </td>
    </tr>
  )
}
