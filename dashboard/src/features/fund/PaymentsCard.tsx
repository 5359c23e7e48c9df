import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Payment } from './shapes.js'

/** What was paid of a motion, and what that is known from: the transfer itself is in no block. */
export function PaymentsCard({ payments }: { readonly payments: readonly Payment[] }) {
  const { t } = useTranslation()
  if (payments.length === 0)
    return (
      <Card title={t('fund.paymentsTitle')}>
        <Empty title={t('fund.noPayments')} hint={t('fund.noPaymentsHint')} />
      </Card>
    )
  return (
    <Card title={t('fund.paymentsTitle')} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('fund.paymentsTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fund.when')}</th>
              <th scope="col" className="numeric">
                {t('fund.paidIn', { unit: payments[0]?.amount.symbol ?? '' })}
              </th>
              <th scope="col">{t('fund.receiver')}</th>
              <th scope="col">{t('fund.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {payments.map(({ key, at, source, amount, receiver, evidence }) => (
              <tr key={key}>
                <th scope="row" className="nowrap">
                  <Time at={at} absolute /> <SourceMark source={source} />
                </th>
                <td className="numeric">
                  <Money amount={amount} />
                </td>
                <td>
                  <AccountName account={receiver} />
                </td>
                <td className="fund-evidence">{t(`fund.evidenceName.${evidence}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
