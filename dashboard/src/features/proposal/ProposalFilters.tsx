import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProposalStatus, statusesOf } from '../../graphql/proposal-status.js'
import { Icon } from '../../ui/Icon.js'
import { ActiveFilters } from './ActiveFilters.js'
import { FilterFields } from './FilterFields.js'
import type { ProposalSearch } from './search.js'
import { useKinds } from './use-kinds.js'

const firstPage = { after: undefined, before: undefined }

/** Every choice goes to the address at once, so that it can be passed on. */
export function ProposalFilters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/proposals' })
  const search = useSearch({ from: '/proposals' })
  const [open, setOpen] = useState(false)
  const kinds = useKinds()
  const set = (change: ProposalSearch) => void navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  const shown = search.kind === undefined ? kinds : [search.kind]
  return (
    <section className="filters" aria-label={t('common.filters')}>
      {kinds.length < 2 ? null : (
        <fieldset className="chips" aria-label={t('motion.kind')}>
          <Chip words={t('common.all')} on={search.kind === undefined} toggle={() => set({ kind: undefined })} />
          {kinds.map((kind) => (
            <Chip
              key={kind}
              words={t(`motion.kindName.${kind}`)}
              on={search.kind === kind}
              toggle={() => set({ kind, status: undefined })}
            />
          ))}
        </fieldset>
      )}
      <StatusChips statuses={statusesOf(shown)} chosen={search.status ?? []} set={(status) => set({ status })} />
      <button type="button" className="button filter-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('common.moreFilters')}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div className="filter-fields" data-open={open}>
        <FilterFields kinds={shown} set={set} />
      </div>
      <ActiveFilters />
    </section>
  )
}

interface StatusProps {
  readonly statuses: readonly ProposalStatus[]
  readonly chosen: readonly ProposalStatus[]
  readonly set: (status: ProposalStatus[] | undefined) => void
}

function StatusChips({ statuses, chosen, set }: StatusProps) {
  const { t } = useTranslation()
  const toggle = (status: ProposalStatus) => {
    const next = statuses.filter((one) => (one === status) !== chosen.includes(one))
    set(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset className="chips" aria-label={t('motion.status')}>
      <Chip words={t('common.all')} on={chosen.length === 0} toggle={() => set(undefined)} />
      {statuses.map((status) => (
        <Chip key={status} words={t(`motion.statusName.${status}`)} on={chosen.includes(status)} toggle={() => toggle(status)} />
      ))}
    </fieldset>
  )
}

function Chip({ words, on, toggle }: { readonly words: string; readonly on: boolean; readonly toggle: () => void }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={toggle}>
      {words}
    </button>
  )
}
