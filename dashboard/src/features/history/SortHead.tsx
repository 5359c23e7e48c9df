import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Definition } from '../../graphql/shapes.js'
import { Explain } from '../../ui/Explain.js'
import { Icon } from '../../ui/Icon.js'
import type { BoardSort } from './search.js'

interface HeadProps {
  readonly label: string
  readonly sort: BoardSort
  readonly numeric?: boolean
  readonly definition?: Definition
}

const icons = { none: 'updown', ascending: 'up', descending: 'down' } as const

/** A column by which people can be sorted: one way, the other way, and back to the default. */
export function SortHead({ label, sort, numeric = false, definition }: HeadProps) {
  const { t } = useTranslation()
  const { sort: current = 'terms', dir } = useSearch({ from: '/history' })
  const usual = sort === 'name' ? 'asc' : 'desc'
  const now = current === sort ? (dir ?? usual) : undefined
  const state = now === undefined ? 'none' : now === 'asc' ? 'ascending' : 'descending'
  const turned = usual === 'asc' ? ('desc' as const) : ('asc' as const)
  const next = now === undefined ? { sort, dir: undefined } : now === usual ? { sort, dir: turned } : { sort: undefined, dir: undefined }
  return (
    <th scope="col" aria-sort={state} className={numeric ? 'numeric' : undefined}>
      <span className="head-cell">
        <Link
          from="/history"
          to="/history"
          className="sort"
          data-on={state !== 'none'}
          aria-label={t('common.sortBy', { what: label })}
          search={(search) => ({ ...search, ...next })}
        >
          {label}
          <Icon name={icons[state]} />
        </Link>
        {definition === undefined ? null : <Explain definition={definition} />}
      </span>
    </th>
  )
}
