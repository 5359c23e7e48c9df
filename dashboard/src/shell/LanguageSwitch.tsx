import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.js'

const languages = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'EN' },
] as const

export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLocale()
  return (
    <fieldset className="segments" aria-label={t('app.language')}>
      {languages.map(({ locale, name }) => (
        <Link
          key={locale}
          to="."
          search={(before) => ({ ...before, lang: locale })}
          replace
          lang={locale}
          hrefLang={locale}
          data-on={current === locale}
          aria-current={current === locale}
        >
          {name}
        </Link>
      ))}
    </fieldset>
  )
}
