import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import type { Proposal } from './proposal.graphql.js'

export function Payments({ payments }: Pick<Proposal, 'payments'>) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption>{t('proposal.paymentsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('proposal.payee')}</th>
          <th scope="col" className="numeric">
            {t('motion.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map(({ account, amount }, index) => (
          <tr key={`${account.id}/${index}`}>
            <th scope="row">
              <AccountName account={account} copy />
            </th>
            <td className="numeric">
              <Money amount={amount} unit />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
