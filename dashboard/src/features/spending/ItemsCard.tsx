import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { RecordsBar } from '../budget/RecordsBar.js'
import { ItemFilters } from './ItemFilters.js'
import { ItemsTable } from './ItemsTable.js'
import { itemsOperation } from './items.graphql.js'
import { csvOf, itemsQuery } from './query-of.js'
import { noConditions } from './search.js'
import { useCategoryName } from './use-names.js'

/** Everything that money was asked for or paid for, one by one. */
export function ItemsCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const variables = itemsQuery(chain, useSearch({ from: '/spending' }))
  const query = useQuery(leafing(itemsOperation, variables))
  const book = query.data?.spendingBook
  const ledger = (
    <a className="button" href={csvOf('spending-ledger', chain)} download>
      {t('spending.ledgerCsv')}
    </a>
  )
  return (
    <Card title={t('spending.view.rows')} actions={ledger} flush>
      <ItemFilters categories={book?.categories ?? []} />
      <RecordsBar total={book?.items.totalCount} csv={csvOf('spending-items', chain, variables.where)} />
      <Answer query={query} what={t('spending.what')} rows={10}>
        {({ spendingBook: { items } }) =>
          items.nodes.length === 0 ? (
            <NoItems />
          ) : (
            <>
              <ItemsTable items={items.nodes} />
              <Pager page={items.pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

/** Nothing here, or nothing that fits the filters. */
function NoItems() {
  const { t } = useTranslation()
  const list = useListFormat()
  const categoryName = useCategoryName()
  const { reason, result, category, open, words } = useSearch({ from: '/spending' })
  const pair = (name: string, value: string | undefined) => (value === undefined ? [] : [t('common.pair', { name, value })])
  const filters = [
    ...pair(t('spending.kind'), reason && t(`budget.flow.${reason}`)),
    ...pair(t('spending.outcomeHead'), result && t(`spending.outcome.${result}`)),
    ...pair(t('spending.categoryHead'), category && categoryName(category)),
    ...pair(t('spending.words'), words),
    ...(open === undefined ? [] : [t('spending.uncategorised')]),
  ]
  if (filters.length === 0) return <Empty title={t('spending.none')} hint={t('spending.noneHint')} />
  return (
    <Empty title={t('budget.filteredEmpty')} hint={t('budget.filteredEmptyHint', { filters: list(filters) })}>
      <Link to="." search={(search) => ({ ...search, ...noConditions })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
