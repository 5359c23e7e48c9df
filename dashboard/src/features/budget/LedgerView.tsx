import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Pager } from '../../ui/Pager.js'
import { LedgerTable } from './LedgerTable.js'
import { csvAddress, ledgerQuery } from './query-of.js'
import { RecordsBar } from './RecordsBar.js'
import { RecordsEmpty } from './RecordsEmpty.js'
import { ledgerOperation } from './records.graphql.js'

/** The flows that the address asks for, page by page. */
export function LedgerView({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const variables = ledgerQuery(chain, useSearch({ from: '/budget' }))
  const query = useQuery(leafing(ledgerOperation, variables))
  const where = { budget: { eq: variables.name }, ...variables.where }
  return (
    <>
      <RecordsBar total={query.data?.budget?.ledger.totalCount} csv={csvAddress('budget-ledger', chain, where)} />
      <Answer query={query} what={t('budget.ledger')} rows={10}>
        {({ budget }) =>
          budget === null || budget.ledger.nodes.length === 0 ? (
            <RecordsEmpty />
          ) : (
            <>
              <LedgerTable entries={budget.ledger.nodes} />
              <Pager page={budget.ledger.pageInfo} />
            </>
          )
        }
      </Answer>
    </>
  )
}
