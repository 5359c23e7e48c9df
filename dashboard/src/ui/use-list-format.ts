import { useLocale } from '../i18n/i18n.js'

/** Joins words as the language does: "a, b, and c"; "a、b和c". */
export function useListFormat(): (words: readonly string[]) => string {
  const locale = useLocale()
  return (words) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(words)
}
