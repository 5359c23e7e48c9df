import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { isLocale, type Locale, locales, preferredLocale } from '../format/locale.js'
import { en } from './en.js'
import { type Words, zhCN } from './zh-CN.js'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
  }
}

const stored = 'secretariat.lang'

/** Both languages are in the first load: texts for other people are written in both at once. */
export async function startLanguages(asked: string | undefined): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    lng: firstLocale(asked),
    supportedLngs: locales,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  })
}

/** The address wins over what was chosen before, that over the browser's wish. */
export function firstLocale(asked: string | undefined): Locale {
  const before = localStorage.getItem(stored)
  if (isLocale(asked)) return asked
  return isLocale(before) ? before : preferredLocale(navigator.languages)
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(stored, locale)
}

export function useLocale(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'en'
}

/** Words of one language, whatever the page speaks. */
export function wordsOf(locale: Locale): TFunction {
  return i18next.getFixedT(locale)
}
