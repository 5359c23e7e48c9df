import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { LedgerEntry } from './records.graphql.js'
import { useBudgetName } from './use-budget-name.js'

export function LedgerTable({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const { t } = useTranslation()
  const unit = entries[0]?.amount.symbol ?? ''
  const numeric = [t('budget.amount'), t('budget.balanceAfter'), t('budget.flowSum')]
  return (
    <table className="table cards-on-phone ledger">
      <caption className="hidden">{t('budget.ledgerCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sync.block')}</th>
          <th scope="col">{t('budget.kind')}</th>
          <th scope="col">{t('budget.party')}</th>
          {numeric.map((name) => (
            <th key={name} scope="col" className="numeric">
              {t('budget.inUnit', { name, unit })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.source.fact} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

function EntryRow({ entry }: { readonly entry: LedgerEntry }) {
  const { t } = useTranslation()
  const { flow, amount, balance, flowSum, rationale, at, source } = entry
  return (
    <tr>
      <th scope="row" className="cell-at">
        <SourceMark source={source} />
        <span className="muted small">
          <Time at={at} />
        </span>
      </th>
      <td>
        {t(`budget.flow.${flow}`)}
        {rationale === null ? null : <span className="muted small words">{rationale}</span>}
      </td>
      <td>
        <Party entry={entry} />
      </td>
      <td className="numeric" data-label={t('budget.amount')} data-side={amount.raw.startsWith('-') ? 'out' : 'in'}>
        <Money amount={amount} />
      </td>
      <td className="numeric" data-label={t('budget.balanceAfter')}>
        <Money amount={balance} />
      </td>
      <td className="numeric muted" data-label={t('budget.flowSum')}>
        <Money amount={flowSum} />
      </td>
    </tr>
  )
}

/** Who gave or received: a member, a worker, an account, the other budget, or the chain itself. */
function Party({ entry: { member, worker, account, otherBudget } }: { readonly entry: LedgerEntry }) {
  const { t } = useTranslation()
  const nameOf = useBudgetName()
  if (member !== null) return <Person person={member} account={account} />
  if (otherBudget !== null) return nameOf(otherBudget)
  return (
    <>
      {worker === null ? null : t('budget.worker', { number: worker })}{' '}
      {account === null ? <span className="muted">{t('budget.theChain')}</span> : <AccountName account={account} />}
    </>
  )
}
