import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'

/** The feed of what happens, for who reads feeds. */
export function AtomLink({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const search = new URLSearchParams({ ...(chain === undefined ? {} : { chain }), lang: useLocale() })
  return (
    <a className="button" href={`/v1/incidents.atom?${search}`} type="application/atom+xml" title={t('live.feedHint')}>
      {t('live.feed')}
    </a>
  )
}
