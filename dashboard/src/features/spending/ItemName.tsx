import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import type { Item } from './items.graphql.js'

/** What was asked for, linked to its proposal where there is one. */
export function ItemName({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  const { proposal, title, kind, proposalNumber } = item
  const words = title === null || title === '' ? t(`budget.flow.${kind}`) : title
  const name = proposalNumber === null ? words : t('spending.numbered', { number: proposalNumber, title: words })
  if (proposal === null) return <span className="words">{name}</span>
  return (
    <Link to="/proposals/$key" params={{ key: proposal.key }} className="text-link words">
      {name}
    </Link>
  )
}

/** Who receives it: an account, a name in a record, or several. */
export function ItemReceiver({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  const { account, beneficiary, payees } = item
  if (account !== null) return <AccountName account={account} />
  if (beneficiary !== null) return beneficiary
  if (payees !== null && payees > 1) return t('spending.payees', { count: payees })
  return <span className="muted">—</span>
}
