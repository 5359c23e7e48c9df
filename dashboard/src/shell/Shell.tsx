import { Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { StaleStrip } from '../features/meta/StaleStrip.js'
import { useLive } from '../features/meta/useMeta.js'
import { Footer } from './Footer.js'
import { HabitOfChains } from './Habit.js'
import { Header } from './Header.js'
import { useChoices } from './use-choices.js'

/** The frame of every page. */
export function Shell() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { chain } = useSearch({ from: '__root__' })
  const { data: meta, isError, dataUpdatedAt } = useLive()
  useChoices()
  const shown = meta?.chains.filter(({ id }) => chain === undefined || id === chain) ?? []
  const known = chain === undefined || meta === undefined || meta.chains.some(({ id }) => id === chain)
  useEffect(() => {
    if (!known) void navigate({ to: '.', search: (before) => ({ ...before, chain: undefined }), replace: true })
  }, [known, navigate])
  return (
    <HabitOfChains chains={shown}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Header meta={meta} failed={isError} chain={chain} />
      <StaleStrip meta={meta} failed={isError} since={dataUpdatedAt} chain={chain} />
      <main id="content" tabIndex={-1} data-old={isError}>
        <Outlet />
      </main>
      <Footer meta={meta} />
    </HabitOfChains>
  )
}
