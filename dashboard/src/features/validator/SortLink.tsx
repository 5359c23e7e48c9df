import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import type { ValidatorSort } from './search.js'

const icons = { none: 'updown', ascending: 'up', descending: 'down' } as const

/** The head of a column by which validators can be ordered: descending, ascending, and back to the default. */
export function SortLink({ label, sort }: { readonly label: string; readonly sort: ValidatorSort }) {
  const { t } = useTranslation()
  const { sort: current = 'missed', dir = 'desc' } = useSearch({ from: '/validators' })
  const state = current !== sort ? 'none' : dir === 'asc' ? 'ascending' : 'descending'
  const next = { none: { sort, dir: undefined }, descending: { sort, dir: 'asc' }, ascending: { sort: undefined, dir: undefined } } as const
  return (
    <th scope="col" aria-sort={state} className="numeric">
      <Link
        from="/validators"
        to="."
        className="sort"
        data-on={state !== 'none'}
        aria-label={t('common.sortBy', { what: label })}
        search={(search) => ({ ...search, ...next[state], after: undefined, before: undefined })}
      >
        {label}
        <Icon name={icons[state]} />
      </Link>
    </th>
  )
}
