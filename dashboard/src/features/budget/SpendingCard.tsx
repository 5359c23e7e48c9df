import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { BeneficiaryTable } from './BeneficiaryTable.js'
import { csvAddress } from './query-of.js'
import { type Spending, spendingOperation } from './spending.graphql.js'
import { TermLink } from './TermLink.js'
import { toAccounting } from './to-accounting.js'

/** The same payments put to terms in two ways, side by side, and who received them. */
export function SpendingCard({ chain, name }: { readonly chain: string; readonly name: string }) {
  const { t } = useTranslation()
  const where = { budget: { eq: name } }
  const query = useQuery(asking(spendingOperation, { chain, where }))
  return (
    <Card title={t('budget.spending')} actions={<CsvLink href={csvAddress('spending', chain, where)} />} flush>
      <Answer query={query} what={t('budget.spendingWhat')} rows={6}>
        {({ spending }) =>
          spending.approvals.total === 0 ? (
            <Empty title={t('budget.noPayments')} hint={t('budget.noPaymentsHint')} />
          ) : (
            <>
              <p className="card-note">{t('budget.accountings', spending.approvals)}</p>
              <div className="halves">
                <div className="scroll-x">
                  <AccountingTable spending={spending} />
                </div>
                <div className="scroll-x">
                  <BeneficiaryTable rows={spending.byBeneficiary} />
                </div>
              </div>
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function AccountingTable({ spending }: { readonly spending: Spending }) {
  const { t } = useTranslation()
  const unit = spending.byExecutingTerm[0]?.amount.symbol ?? ''
  const heads = [
    { label: t('budget.approvedIn'), sums: spending.byApprovingTerm },
    { label: t('budget.executedIn'), sums: spending.byExecutingTerm },
  ]
  return (
    <table className="table compact">
      <caption className="table-caption">{t('budget.inUnit', { name: t('budget.spendingByTerm'), unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.termHead')}</th>
          {heads.map(({ label, sums: [first] }) => (
            <th key={label} scope="col" className="numeric">
              {label}
              {first === undefined ? null : <Explain definition={first.definition} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toAccounting(spending).map(({ term, approved, executed }) => (
          <tr key={term?.key ?? 'none'}>
            <th scope="row">
              <TermLink term={term} none={t('budget.noTerm')} />
            </th>
            {[approved, executed].map((amount, i) => (
              <td key={heads[i]?.label} className="numeric">
                {amount === null ? 0 : <Money amount={amount} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
