import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import type { BoardSort } from './search.js'

interface Props {
  readonly label: string
  readonly sort: BoardSort
  readonly numeric?: boolean
  readonly children?: ReactNode
}

const icons = { none: 'updown', ascending: 'up', descending: 'down' } as const

/** The head of a column by which the board can be ordered: descending, ascending, and back to the default. */
export function SortLink({ label, sort, numeric = false, children }: Props) {
  const { t } = useTranslation()
  const { sort: current, dir = 'desc' } = useSearch({ from: '/leaderboard' })
  const state = current !== sort ? 'none' : dir === 'asc' ? 'ascending' : 'descending'
  const next = { none: { sort, dir: undefined }, descending: { sort, dir: 'asc' }, ascending: { sort: undefined, dir: undefined } } as const
  return (
    <th scope="col" aria-sort={state} className={numeric ? 'numeric' : undefined}>
      <span className="head-cell">
        <Link
          to="/leaderboard"
          className="sort"
          data-on={state !== 'none'}
          aria-label={t('common.sortBy', { what: label })}
          search={(search) => ({ ...search, ...next[state], after: undefined, before: undefined })}
        >
          {label}
          <Icon name={icons[state]} />
        </Link>
        {children}
      </span>
    </th>
  )
}
