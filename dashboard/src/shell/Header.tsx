import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FreshnessBadge } from '../features/meta/FreshnessBadge.js'
import type { Meta } from '../features/meta/meta.graphql.js'
import { AccountMenu } from '../features/session/AccountMenu.js'
import { ChainSwitch } from './ChainSwitch.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { Nav } from './Nav.js'
import { Seal } from './Seal.js'
import { ThemeSwitch } from './ThemeSwitch.js'
import { ZoneSwitch } from './ZoneSwitch.js'

interface Props {
  readonly meta: Meta | undefined
  readonly failed: boolean
  readonly chain: string | undefined
}

export function Header({ meta, failed, chain }: Props) {
  const { t } = useTranslation()
  return (
    <header className="top">
      <div className="top-inner">
        <Link to="/" className="brand">
          <Seal />
          <span>{t('app.name')}</span>
        </Link>
        {meta?.demo ? (
          <span className="demo" title={t('app.demoHint')}>
            {t('app.demo')}
          </span>
        ) : null}
        <Nav chains={meta?.chains ?? []} chain={chain} />
        <div className="top-tools">
          <ChainSwitch chains={meta?.chains ?? []} chain={chain} />
          <FreshnessBadge meta={meta} failed={failed} chain={chain} />
          <AccountMenu />
          <ZoneSwitch />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
