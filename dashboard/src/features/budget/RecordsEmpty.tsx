import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { shortAddress } from '../../format/name.js'
import { Empty } from '../../ui/Empty.js'
import { useListFormat } from '../../ui/use-list-format.js'

const noConditions = { after: undefined, before: undefined, flow: undefined, account: undefined, from: undefined, to: undefined }

/** Nothing here, or nothing that fits the filters. */
export function RecordsEmpty() {
  const { t } = useTranslation()
  const list = useListFormat()
  const { flow, account, from, to } = useSearch({ from: '/budget' })
  const pair = (name: string, value: string | undefined) => (value === undefined ? [] : [t('common.pair', { name, value })])
  const words = [
    ...pair(t('budget.kind'), flow && t(`budget.flow.${flow}`)),
    ...pair(t('budget.account'), account && shortAddress(account)),
    ...pair(t('budget.from'), from),
    ...pair(t('budget.to'), to),
  ]
  if (words.length === 0) return <Empty title={t('budget.noRecords')} hint={t('budget.noRecordsHint')} />
  return (
    <Empty title={t('budget.filteredEmpty')} hint={t('budget.filteredEmptyHint', { filters: list(words) })}>
      <Link to="." search={(search) => ({ ...search, ...noConditions })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
