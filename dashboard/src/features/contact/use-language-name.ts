import { useLocale } from '../../i18n/i18n.js'

/** Languages by their tags, in words of the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: 'language', fallback: 'code' })
  return (tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      // What somebody else wrote down may be no tag that this browser can read.
      return tag
    }
  }
}
