import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { CsvLink } from '../../ui/CsvLink.js'

/** How many there are, and all of them to take away. */
export function RecordsBar({ total, csv }: { readonly total: number | undefined; readonly csv: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <div className="table-bar">
      <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
      <CsvLink href={csv} />
    </div>
  )
}
