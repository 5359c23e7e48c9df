import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '../../format/locale.js'
import { Segments } from '../../ui/Segments.js'

/** In which language a text is read, whatever that of the page. */
export function Languages({ lang, choose }: { readonly lang: Locale; readonly choose: (lang: Locale) => void }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('incident.announceLang')}
      options={locales}
      chosen={lang}
      nameOf={(one) => t(`incident.lang.${one}`)}
      choose={choose}
    />
  )
}
