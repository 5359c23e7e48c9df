import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { BlockName, HashName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ContractFrame } from './ContractFrame.js'
import { type ContractChange, changesOperation } from './contract.graphql.js'
import { contractCsv, contractQuery } from './query-of.js'

/** Changes of code and ABIs, newest first. */
export function ChangesList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const variables = contractQuery(chain, useSearch({ from: '/contracts' }), 'account')
  const query = useQuery(leafing(changesOperation, variables))
  return (
    <Answer query={query} what={t('contract.list.changes')} rows={6}>
      {({ contractChanges: { nodes, totalCount, pageInfo } }) => (
        <ContractFrame list="changes" total={totalCount} csv={contractCsv('contract-changes', variables)} page={pageInfo}>
          <ChangesTable changes={nodes} />
        </ContractFrame>
      )}
    </Answer>
  )
}

function ChangesTable({ changes }: { readonly changes: readonly ContractChange[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact stack-on-phone">
      <caption className="hidden">{t('contract.list.changes')}</caption>
      <thead>
        <tr>
          {(['account', 'part', 'hash', 'since'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`contract.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Row key={`${change.source.fact} ${change.account.id} ${change.part}`} change={change} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ change: { account, part, hash, begins, fromBlock, at, sampled, source } }: { readonly change: ContractChange }) {
  const { t } = useTranslation()
  const told = sampled ? (begins ? 'begins' : 'looked') : 'set'
  return (
    <tr>
      <th scope="row" className="cell-title mono">
        {account.address}
      </th>
      <td data-label={t('contract.part')}>{t(`contract.partOf.${part}`)}</td>
      <td data-label={t('contract.hash')}>
        {hash === null ? <span className="muted">{t('contract.gone')}</span> : <HashName hash={hash} />}
      </td>
      <td data-label={t('contract.since')}>
        <Time at={at} absolute /> <SourceMark source={source} />
        <span className="small muted span">
          {t(`contract.told.${told}`)}
          {fromBlock === null ? null : (
            <>
              {' '}
              <BlockName block={fromBlock} /> – <BlockName block={source.block} />
            </>
          )}
        </span>
      </td>
    </tr>
  )
}
