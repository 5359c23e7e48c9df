import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MotionStatus, motionStatuses } from '../../search.js'
import { AccountFilter } from '../../ui/AccountFilter.js'
import { Icon } from '../../ui/Icon.js'
import { CouncilSelect } from '../chain/CouncilSelect.js'
import { accountConditions, conditionsOf, noConditions } from './conditions.js'

const firstPage = { after: undefined, before: undefined }

/** Every choice goes to the address at once, so that it can be passed on. */
export function ProposalFilters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/proposals' })
  const search = useSearch({ from: '/proposals' })
  const [open, setOpen] = useState(false)
  const set = (change: Partial<typeof search>) => navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <StatusChips chosen={search.status ?? []} set={(status) => set({ status })} />
      <button type="button" className="button filter-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('common.moreFilters')}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div className="filter-fields" data-open={open}>
        <CouncilSelect chain={search.chain} value={search.council} choose={(council) => set({ council })} />
        {accountConditions.map((field) => (
          <AccountFilter key={field} label={t(`motion.${field}`)} value={search[field]} choose={(account) => set({ [field]: account })} />
        ))}
      </div>
      <ActiveFilters />
    </section>
  )
}

interface ChipsProps {
  readonly chosen: readonly MotionStatus[]
  readonly set: (status: MotionStatus[] | undefined) => void
}

function StatusChips({ chosen, set }: ChipsProps) {
  const { t } = useTranslation()
  const toggle = (status: MotionStatus) => {
    const next = motionStatuses.filter((one) => (one === status) !== chosen.includes(one))
    set(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset className="chips" aria-label={t('motion.status')}>
      <button type="button" className="chip" aria-pressed={chosen.length === 0} onClick={() => set(undefined)}>
        {t('common.all')}
      </button>
      {motionStatuses.map((status) => (
        <button key={status} type="button" className="chip" aria-pressed={chosen.includes(status)} onClick={() => toggle(status)}>
          {t(`motion.statusName.${status}`)}
        </button>
      ))}
    </fieldset>
  )
}

function ActiveFilters() {
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
