import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Pager } from '../../ui/Pager.js'
import { PaymentsTable } from './PaymentsTable.js'
import { csvAddress, paymentsQuery } from './query-of.js'
import { RecordsBar } from './RecordsBar.js'
import { RecordsEmpty } from './RecordsEmpty.js'
import { paymentsOperation } from './records.graphql.js'

/** The payments that the address asks for, page by page. */
export function PaymentsView({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const variables = paymentsQuery(chain, useSearch({ from: '/budget' }))
  const query = useQuery(leafing(paymentsOperation, variables))
  return (
    <>
      <RecordsBar total={query.data?.spending.payments.totalCount} csv={csvAddress('spending', chain, variables.where)} />
      <Answer query={query} what={t('budget.payments')} rows={10}>
        {({ spending: { payments } }) =>
          payments.nodes.length === 0 ? (
            <RecordsEmpty />
          ) : (
            <>
              <PaymentsTable payments={payments.nodes} />
              <Pager page={payments.pageInfo} />
            </>
          )
        }
      </Answer>
    </>
  )
}
