import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { firstLocale, rememberLocale } from '../i18n/i18n.js'
import { currentTheme, rememberTheme, showTheme } from './theme.js'
import { rememberZone } from './zone.js'

/** Language, theme and zone follow the address, and are remembered for addresses that name none. */
export function useChoices(): void {
  const { i18n } = useTranslation()
  const { lang, theme, zone } = useSearch({ from: '__root__' })
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
  useEffect(() => {
    if (zone !== undefined) rememberZone(zone)
  }, [zone])
}
