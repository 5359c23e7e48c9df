import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.js'

/** Everything the table could show, not only this page. */
export function CsvLink({ href }: { readonly href: string }) {
  const { t } = useTranslation()
  return (
    <a className="button" href={href} download>
      <Icon name="download" />
      {t('common.csv')}
    </a>
  )
}
