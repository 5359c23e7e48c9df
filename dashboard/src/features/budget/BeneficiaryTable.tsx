import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import type { Beneficiary } from './spending.graphql.js'
import { useBudgetName } from './use-budget-name.js'

/** Who received most. */
export function BeneficiaryTable({ rows }: { readonly rows: readonly Beneficiary[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const unit = rows[0]?.amount.symbol ?? ''
  return (
    <table className="table compact">
      <caption className="table-caption">{t('budget.inUnit', { name: t('budget.beneficiaries'), unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.beneficiary')}</th>
          <th scope="col" className="numeric">
            {t('budget.payments')}
          </th>
          <th scope="col" className="numeric">
            {t('budget.received')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account?.id ?? row.group ?? row.channel}>
            <th scope="row">
              <Receiver row={row} />
            </th>
            <td className="numeric tabular">{formatInteger(row.payments, locale)}</td>
            <td className="numeric">
              <Money amount={row.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An account, a group, a channel, or nobody. */
export function Receiver({ row }: { readonly row: Pick<Beneficiary, 'account' | 'group' | 'channel'> }) {
  const { t } = useTranslation()
  const nameOf = useBudgetName()
  const { account, group, channel } = row
  if (account !== null) return <AccountName account={account} />
  if (group !== null) return nameOf(group)
  return channel === null ? <span className="muted">{t('budget.nobody')}</span> : t('budget.channel', { number: channel })
}
