import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '../../format/locale.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Segments } from '../../ui/Segments.js'
import { minutesOf } from './minutes.js'
import type { Proposal } from './proposal.graphql.js'

const names = { 'zh-CN': '中文', en: 'English' } as const

/** The block for minutes and reports, in either language. */
export function MinutesCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const own = useLocale()
  const [locale, setLocale] = useState<Locale>(own)
  const text = minutesOf(proposal, locale, `${window.location.origin}${window.location.pathname}`)
  const switcher = <Segments label={t('app.language')} options={locales} chosen={locale} nameOf={(one) => names[one]} choose={setLocale} />
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
