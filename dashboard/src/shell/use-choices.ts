import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { firstLocale, rememberLocale } from '../i18n/i18n.js'
import { currentTheme, rememberTheme, showTheme } from './theme.js'

/** Language and theme follow the address, and are remembered for addresses that name none. */
export function useChoices(): void {
  const { i18n } = useTranslation()
  const { lang, theme } = useSearch({ from: '__root__' })
  useEffect(() => {
    const locale = firstLocale(lang)
    document.documentElement.lang = locale
    if (lang !== undefined) rememberLocale(lang)
    if (i18n.language !== locale) void i18n.changeLanguage(locale)
  }, [i18n, lang])
  useEffect(() => {
    if (theme !== undefined) rememberTheme(theme)
    showTheme(currentTheme(theme))
  }, [theme])
}
