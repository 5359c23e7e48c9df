import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import { conditionsOf, noConditions } from './conditions.js'

/** The filters in force, each with a way to drop it. */
export function ActiveFilters() {
  const { t } = useTranslation()
  const conditions = conditionsOf(useSearch({ from: '/proposals' }), t)
  if (conditions.length === 0) return null
  return (
    <div className="chips active-filters">
      {conditions.map(({ words, without }) => (
        <Link
          key={words}
          to="."
          search={(search) => ({ ...search, ...without })}
          className="chip removable"
          aria-label={t('common.remove', { what: words })}
        >
          {words}
          <Icon name="cross" />
        </Link>
      ))}
      <Link to="." search={(search) => ({ ...search, ...noConditions })} className="text-link">
        {t('common.clear')}
      </Link>
    </div>
  )
}
