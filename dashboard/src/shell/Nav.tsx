import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChainMeta } from '../features/meta/meta.graphql.js'
import { pagesOf } from './nav-pages.js'

interface Props {
  readonly chains: readonly ChainMeta[]
  readonly chain: string | undefined
}

/** The main pages of the chosen chain; of all chains together where none is chosen. */
export function Nav({ chains, chain }: Props) {
  const { t } = useTranslation()
  const nav = useRef<HTMLElement>(null)
  const pages = pagesOf(chains.filter(({ id }) => chain === undefined || id === chain).map(({ profile }) => profile))
  useEffect(() => {
    // On a phone the row of pages is wider than the window: the page that is open must be in it.
    nav.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <nav ref={nav} aria-label={t('nav.label')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t('nav.overview')}
      </Link>
      {pages.map(({ to, title }) => (
        <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
          {t(title)}
        </Link>
      ))}
    </nav>
  )
}
