import { useTranslation } from 'react-i18next'
import { locales } from '../../format/locale.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { nudgeText } from './nudge-text.js'
import type { Proposal } from './proposal.graphql.js'

const names = { 'zh-CN': '中文', en: 'English' } as const

/** The reminder in both languages: members read either. */
export function Nudge({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const link = `${window.location.origin}${window.location.pathname}`
  return (
    <div className="nudge">
      <h3>{t('detail.nudge')}</h3>
      <p className="muted small">{t('detail.nudgeHint')}</p>
      {locales.map((locale) => {
        const text = nudgeText(proposal, locale, link)
        return (
          <div key={locale} className="nudge-text" lang={locale}>
            <blockquote>{text}</blockquote>
            <CopyButton text={text} what={names[locale]} label={names[locale]} />
          </div>
        )
      })}
    </div>
  )
}
