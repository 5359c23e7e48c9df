import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '../../format/locale.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { minutesOf } from './minutes.js'
import type { Proposal } from './proposal.graphql.js'

const names = { 'zh-CN': '中文', en: 'English' } as const

/** The block for minutes and reports, in either language. */
export function MinutesCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const own = useLocale()
  const [locale, setLocale] = useState<Locale>(own)
  const text = minutesOf(proposal, locale, `${window.location.origin}${window.location.pathname}`)
  const switcher = (
    <fieldset className="segments" aria-label={t('app.language')}>
      {locales.map((one) => (
        <button key={one} type="button" aria-pressed={one === locale} data-on={one === locale} onClick={() => setLocale(one)}>
          {names[one]}
        </button>
      ))}
    </fieldset>
  )
  return (
    <Card title={t('proposal.minutesTitle')} actions={switcher}>
      <p className="muted small">{t('proposal.minutesHint')}</p>
      <pre className="minutes" lang={locale}>
        {text}
      </pre>
      <CopyButton text={text} what={t('proposal.minutesTitle')} label="Markdown" />
    </Card>
  )
}
