import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { conditionsOf, noConditions } from './conditions.js'

/** Nothing to show: because nothing happened yet, or because of the filters, which are named. */
export function ProposalsEmpty() {
  const { t } = useTranslation()
  const list = useListFormat()
  const conditions = conditionsOf(useSearch({ from: '/proposals' }), t)
  if (conditions.length === 0) return <Empty title={t('motion.empty')} hint={t('motion.emptyHint')} />
  const filters = list(conditions.map(({ words }) => words))
  return (
    <Empty title={t('motion.filteredEmpty')} hint={t('motion.filteredEmptyHint', { filters })}>
      <Link to="." search={(search) => ({ ...search, ...noConditions })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
