import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import { defaultSort, directionOf, firstDirection } from './query-of.js'
import type { ProducerSort, ProducersSearch } from './search.js'

interface Props {
  readonly sort: ProducerSort
  readonly numeric?: boolean
}

/** The head of a column by which producers can be ordered: one direction, the other, and back to the default. */
export function SortLink({ sort, numeric = true }: Props) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/producers' })
  const active = (search.sort ?? defaultSort) === sort
  const direction = directionOf(search)
  const spoken = !active ? 'none' : direction === 'asc' ? 'ascending' : 'descending'
  const label = t(`producer.sort.${sort}`)
  return (
    <th scope="col" aria-sort={spoken} className={numeric ? 'numeric' : undefined}>
      <Link
        from="/producers"
        to="."
        className="sort"
        data-on={active}
        aria-label={t('common.sortBy', { what: label })}
        search={(before) => ({ ...before, ...nextOf(active, direction, sort), after: undefined, before: undefined })}
      >
        {label}
        <Icon name={!active ? 'updown' : direction === 'asc' ? 'up' : 'down'} />
      </Link>
    </th>
  )
}

function nextOf(active: boolean, direction: 'asc' | 'desc', sort: ProducerSort): Pick<ProducersSearch, 'sort' | 'dir'> {
  if (!active) return { sort, dir: undefined }
  if (direction === firstDirection(sort)) return { sort, dir: direction === 'asc' ? 'desc' : 'asc' }
  return { sort: undefined, dir: undefined }
}
