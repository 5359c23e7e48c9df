import { useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import { type Flow, groupLedgerOperation } from './group.graphql.js'
import { useGroupName } from './use-group-name.js'

/** The newest flows of the group's budget; the CSV has all of them. */
export function LedgerCard({ chain, name }: { readonly chain: string; readonly name: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(groupLedgerOperation, { chain, name }))
  const where = JSON.stringify({ budget: { eq: name } })
  return (
    <Card
      title={t('group.ledgerTitle')}
      flush
      actions={<CsvLink href={`/v1/budget-ledger.csv?${new URLSearchParams({ chain, where })}`} />}
    >
      <Answer query={query} what={t('group.ledgerTitle')} rows={6}>
        {({ budget }) =>
          budget === null || budget.ledger.nodes.length === 0 ? (
            <Empty title={t('group.noLedger')} hint={t('group.noLedgerHint')} />
          ) : (
            <LedgerTable flows={budget.ledger.nodes} total={budget.ledger.totalCount} />
          )
        }
      </Answer>
    </Card>
  )
}

function LedgerTable({ flows, total }: { readonly flows: readonly Flow[]; readonly total: number }) {
  const { t } = useTranslation()
  const unit = flows[0]?.amount.symbol ?? ''
  return (
    <>
      <div className="scroll-x">
        <table className="table compact stack-on-phone ledger">
          <caption className="hidden">{t('group.ledgerCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('group.flow')}</th>
              <th scope="col">{t('group.party')}</th>
              <th scope="col">{t('group.when')}</th>
              <th scope="col" className="numeric">
                {t('group.inUnit', { name: t('group.amount'), unit })}
              </th>
              <th scope="col" className="numeric">
                {t('group.inUnit', { name: t('group.balanceAfter'), unit })}
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <FlowLine key={flow.source.fact} flow={flow} />
            ))}
          </tbody>
        </table>
      </div>
      {total > flows.length ? <p className="muted small table-note">{t('page.truncated', { shown: flows.length, total })}</p> : null}
    </>
  )
}

function FlowLine({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation()
  const { amount, balance, at, source, rationale } = flow
  const known = i18next.exists(`group.flowName.${flow.flow}`)
  return (
    <tr>
      <th scope="row" className="cell-title">
        {known ? String(t(`group.flowName.${flow.flow}`, { defaultValue: flow.flow })) : flow.flow}
        {rationale === null || rationale === '' ? null : <span className="muted small">{rationale}</span>}
      </th>
      <td className="cell-party" data-label={t('group.party')}>
        <Party flow={flow} />
      </td>
      <td className="cell-from" data-label={t('group.when')}>
        <BlockName block={source.block} />
        <span className="muted small">
          <Time at={at} />
        </span>
      </td>
      <td className="numeric" data-label={t('group.amount')}>
        <Money amount={amount} />
      </td>
      <td className="numeric" data-label={t('group.balanceAfter')}>
        <Money amount={balance} />
      </td>
    </tr>
  )
}

/** Whose money it became, or was. */
function Party({ flow: { otherBudget, member, worker, account } }: { readonly flow: Flow }) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  if (member !== null) return <Person person={member} />
  if (otherBudget !== null) return <>{nameOf(otherBudget)}</>
  if (worker !== null) return <>{`${t('group.roleName.WORKER')} ${worker}`}</>
  return account === null ? <>—</> : <AccountName account={account} />
}
