import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { BookTermLink } from './BookTermLink.js'
import { ItemName, ItemReceiver } from './ItemName.js'
import type { Item } from './items.graphql.js'
import { OutcomePill } from './OutcomePill.js'
import { noConditions } from './search.js'
import { useCategoryName, useWorkingGroupName } from './use-names.js'

const plain = ['item', 'outcomeHead', 'receiver', 'categoryHead', 'createdIn', 'paidIn'] as const

export function ItemsTable({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation()
  const unit = items[0]?.paid?.symbol ?? items[0]?.asked?.symbol ?? ''
  return (
    <div className="scroll-x">
      <table className="table spending-items">
        <caption className="hidden">{t('spending.rowsCaption')}</caption>
        <thead>
          <tr>
            {plain.map((name) => (
              <th key={name} scope="col">
                {t(`spending.${name}`)}
              </th>
            ))}
            {(['asked', 'paid'] as const).map((name) => (
              <th key={name} scope="col" className="numeric">
                {t('budget.inUnit', { name: t(`spending.${name}`), unit })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ItemRow({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  const bookedOnly = item.outcome !== 'PAID' && item.booked !== null && item.booked.raw !== '0'
  return (
    <tr>
      <th scope="row">
        <ItemName item={item} />
        <span className="muted small">{t(`spending.from.${item.from}`)}</span>
      </th>
      <td>
        <OutcomePill outcome={item.outcome} />
        {bookedOnly ? <span className="small words">{t('spending.bookedThough')}</span> : null}
      </td>
      <td>
        <ItemReceiver item={item} />
      </td>
      <td>
        <Purpose item={item} />
      </td>
      <td>
        <BookTermLink term={item.createdTerm} />
      </td>
      <td>{item.paidTerm === null ? <span className="muted">—</span> : <BookTermLink term={item.paidTerm} />}</td>
      <td className="numeric">
        <Money amount={item.asked} />
      </td>
      <td className="numeric">
        <Money amount={item.paid} />
      </td>
    </tr>
  )
}

/** What it was for and who says so; the way to say something else. */
function Purpose({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const groupName = useWorkingGroupName()
  const { category, categorySource, bounty, workingGroup, subject, reimbursed } = item
  const details = [
    ...(bounty === null ? [] : [t('spending.bountyNumber', { number: bounty })]),
    ...(workingGroup === null ? [] : [groupName(workingGroup)]),
    ...(reimbursed === null ? [] : [t(reimbursed ? 'spending.reimbursedYes' : 'spending.reimbursedNo')]),
    ...(categorySource === null ? [] : [t(`spending.source.${categorySource}`)]),
  ]
  return (
    <>
      <Link
        from="/spending"
        to="/spending"
        search={(before) => ({ ...before, ...noConditions, tab: 'review', subject })}
        className="text-link"
      >
        {nameOf(category)}
      </Link>
      <span className="muted small words">{details.join(' · ')}</span>
    </>
  )
}
