import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import type { Book } from './book.graphql.js'
import { FiguresTable } from './FiguresTable.js'
import { csvOf } from './query-of.js'
import { noConditions } from './search.js'
import { useCategoryName } from './use-names.js'

/** What it was for; what nobody has said is always a row. */
export function CategoriesCard({ chain, book }: { readonly chain: string; readonly book: Book }) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const unit = book.totals[0]?.approved.symbol ?? ''
  const title = t('budget.inUnit', { name: t('spending.byCategory'), unit })
  const rows = book.byCategory.map(({ category, figures }) => ({
    key: category ?? '',
    figures,
    name: (
      <Link
        from="/spending"
        to="/spending"
        search={(before) => ({ ...before, ...noConditions, tab: 'rows', ...(category === null ? { open: 'yes' } : { category }) })}
        className="text-link"
      >
        {nameOf(category)}
      </Link>
    ),
  }))
  return (
    <Card title={title} actions={<CsvLink href={csvOf('spending-categories', chain)} />} flush>
      <div className="scroll-x">
        <FiguresTable titled={false} caption={t('spending.byCategory')} head={t('spending.categoryHead')} rows={rows} />
      </div>
    </Card>
  )
}
