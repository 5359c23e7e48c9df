import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { Receiver } from './BeneficiaryTable.js'
import type { Payment } from './records.graphql.js'
import { TermLink } from './TermLink.js'

export function PaymentsTable({ payments }: { readonly payments: readonly Payment[] }) {
  const { t } = useTranslation()
  const unit = payments[0]?.amount.symbol ?? ''
  const heads = [
    t('sync.block'),
    t('budget.kind'),
    t('budget.beneficiary'),
    t('budget.proposal'),
    t('budget.approvedIn'),
    t('budget.executedIn'),
  ]
  return (
    <table className="table cards-on-phone payments">
      <caption className="hidden">{t('budget.paymentsCaption')}</caption>
      <thead>
        <tr>
          {heads.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('budget.inUnit', { name: t('budget.amount'), unit })}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <PaymentRow key={`${payment.source.fact} ${payment.amount.raw}`} payment={payment} />
        ))}
      </tbody>
    </table>
  )
}

function PaymentRow({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation()
  const { flow, amount, members, rationale, approvedTerm, executedTerm, paidAt, source } = payment
  return (
    <tr>
      <th scope="row" className="cell-at">
        <SourceMark source={source} />
        <span className="muted small">
          <Time at={paidAt} />
        </span>
      </th>
      <td>
        {t(`budget.flow.${flow}`)}
        {rationale === null ? null : <span className="muted small words">{rationale}</span>}
      </td>
      <td>{members.length === 0 ? <Receiver row={payment} /> : members.map((member) => <Person key={member.key} person={member} />)}</td>
      <td>
        <ProposalLink payment={payment} />
      </td>
      <td data-label={t('budget.approvedIn')}>
        <TermLink term={approvedTerm} none="—" />
      </td>
      <td data-label={t('budget.executedIn')}>
        <TermLink term={executedTerm} none="—" />
      </td>
      <td className="numeric" data-label={t('budget.amount')}>
        <Money amount={amount} />
      </td>
    </tr>
  )
}

function ProposalLink({ payment: { proposal } }: { readonly payment: Payment }) {
  const { t } = useTranslation()
  if (proposal === null) return <span className="muted">{t('budget.withoutProposal')}</span>
  return (
    <Link to="/proposals/$key" params={{ key: proposal.key }} className="text-link words">
      {proposal.title ?? proposal.key}
    </Link>
  )
}
