import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProposalSearch } from '../features/proposal/search.js'
import type { directions, MemberSearch } from '../search.js'
import { Icon } from './Icon.js'

type Direction = (typeof directions)[number]
type Sort = NonNullable<ProposalSearch['sort'] | MemberSearch['sort']>
interface Props {
  readonly label: string
  /** The name of this order in the address. */
  readonly sort: Sort
  readonly current: { readonly sort: string; readonly dir: Direction }
  readonly numeric?: boolean
}

/** A column by which the table can be sorted: descending, ascending, and back to the default. */
export function SortHead({ label, sort, current, numeric = false }: Props) {
  const { t } = useTranslation()
  const active = current.sort === sort
  const direction = active ? current.dir : undefined
  const next = nextOf(direction)
  const spoken = direction === undefined ? 'none' : direction === 'asc' ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={spoken} className={numeric ? 'numeric' : undefined}>
      <Link
        to="."
        className="sort"
        data-on={active}
        aria-label={t('common.sortBy', { what: label })}
        search={(search) => ({ ...search, sort: next && sort, dir: next, after: undefined, before: undefined })}
      >
        {label}
        <Icon name={direction === undefined ? 'updown' : direction === 'asc' ? 'up' : 'down'} />
      </Link>
    </th>
  )
}

function nextOf(direction: Direction | undefined): Direction | undefined {
  if (direction === undefined) return 'desc'
  return direction === 'desc' ? 'asc' : undefined
}
