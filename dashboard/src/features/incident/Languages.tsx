import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '../../format/locale.js'

/** In which language a text is read, whatever that of the page. */
export function Languages({ lang, choose }: { readonly lang: Locale; readonly choose: (lang: Locale) => void }) {
  const { t } = useTranslation()
  return (
    <fieldset className="segments" aria-label={t('incident.announceLang')}>
      {locales.map((one) => (
        <button key={one} type="button" aria-pressed={one === lang} data-on={one === lang} onClick={() => choose(one)}>
          {t(`incident.lang.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
