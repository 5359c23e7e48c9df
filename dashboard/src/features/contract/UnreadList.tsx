import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ContractFrame } from './ContractFrame.js'
import { type UnreadAction, unreadOperation } from './contract.graphql.js'
import { contractCsv, contractQuery } from './query-of.js'

/** Actions that could not be read, newest first. */
export function UnreadList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const variables = contractQuery(chain, useSearch({ from: '/contracts' }), 'contract')
  const query = useQuery(leafing(unreadOperation, variables))
  return (
    <Answer query={query} what={t('contract.list.unread')} rows={6}>
      {({ unreadActions: { nodes, totalCount, pageInfo } }) => (
        <ContractFrame list="unread" total={totalCount} csv={contractCsv('unread-actions', variables)} page={pageInfo}>
          <UnreadTable actions={nodes} />
        </ContractFrame>
      )}
    </Answer>
  )
}

function UnreadTable({ actions }: { readonly actions: readonly UnreadAction[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact stack-on-phone">
      <caption className="hidden">{t('contract.list.unread')}</caption>
      <thead>
        <tr>
          {(['when', 'action', 'bytes', 'reason'] as const).map((head) => (
            <th key={head} scope="col" className={head === 'bytes' ? 'numeric' : undefined}>
              {t(`contract.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map(({ contract, action, bytes, reason, at, source }) => (
          <tr key={source.fact}>
            <th scope="row" className="nowrap cell-title">
              <Time at={at} absolute /> <SourceMark source={source} />
            </th>
            <td data-label={t('contract.action')} className="mono">
              {contract.address}::{action}
            </td>
            <td data-label={t('contract.bytes')} className="numeric tabular">
              {bytes}
            </td>
            <td data-label={t('contract.reason')} className="wrap">
              {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
