import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Money } from '../../ui/Money.js'
import { Receiver } from '../budget/BeneficiaryTable.js'
import { type Sums, sumsOperation } from './book.graphql.js'
import { FiguresTable } from './FiguresTable.js'
import { useWorkingGroupName } from './use-names.js'

/** The same spending by kind, group, bounty and receiver. */
export function SumsCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const groupName = useWorkingGroupName()
  const query = useQuery(asking(sumsOperation, { chain }))
  return (
    <Card title={t('spending.otherSums')} flush>
      <Answer query={query} what={t('spending.otherSums')} rows={8}>
        {({ spendingBook: { byKind, byWorkingGroup, byBounty, byReceiver } }) => (
          <div className="halves">
            <div className="scroll-x">
              <FiguresTable
                caption={t('spending.byKind')}
                head={t('spending.kind')}
                rows={byKind.map(({ kind, spent, figures }) => ({
                  key: kind,
                  figures,
                  name: spent ? t(`budget.flow.${kind}`) : t('spending.movedOnly', { kind: t(`budget.flow.${kind}`) }),
                }))}
              />
            </div>
            {byReceiver.length === 0 ? null : (
              <div className="scroll-x">
                <ReceiversTable rows={byReceiver} />
              </div>
            )}
            <div className="scroll-x">
              <FiguresTable
                caption={t('spending.byGroup')}
                head={t('spending.group')}
                rows={byWorkingGroup.map(({ workingGroup, figures }) => ({
                  key: workingGroup ?? '',
                  figures,
                  name: workingGroup === null ? t('spending.noGroup') : groupName(workingGroup),
                }))}
              />
            </div>
            {byBounty.length === 0 ? null : (
              <div className="scroll-x">
                <FiguresTable
                  caption={t('spending.byBounty')}
                  head={t('spending.bounty')}
                  rows={byBounty.map(({ bounty, figures }) => ({ key: String(bounty), figures, name: `#${bounty}` }))}
                />
              </div>
            )}
          </div>
        )}
      </Answer>
    </Card>
  )
}

function ReceiverName({ row }: { readonly row: Sums['byReceiver'][number] }) {
  const { t } = useTranslation()
  if (row.name !== null) return row.name
  const isUnnamed = row.account === null && row.group === null && row.channel === null
  return isUnnamed ? <span className="muted">{t('spending.unnamed')}</span> : <Receiver row={row} />
}

function ReceiversTable({ rows }: { readonly rows: Sums['byReceiver'] }) {
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
            {t('spending.items')}
          </th>
          <th scope="col" className="numeric">
            {t('budget.received')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.account?.id} ${row.group} ${row.channel} ${row.name}`}>
            <th scope="row">
              <ReceiverName row={row} />
            </th>
            <td className="numeric tabular">{formatInteger(row.items, locale)}</td>
            <td className="numeric">
              <Money amount={row.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
