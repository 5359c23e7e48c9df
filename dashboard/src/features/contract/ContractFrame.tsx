import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import type { Page } from '../../graphql/shapes.js'
import { useLocale } from '../../i18n/i18n.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import type { ContractList } from './search.js'

interface Props {
  readonly list: ContractList
  readonly total: number
  readonly csv: string
  readonly page: Page
  readonly children: ReactNode
}

/** What both lists have: their count, their CSV, their pages, and words where they are empty. */
export function ContractFrame({ list, total, csv, page, children }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { account } = useSearch({ from: '/contracts' })
  const none = account === undefined ? <Empty title={t(`contract.none.${list}`)} hint={t(`contract.hint.${list}`)} /> : <Filtered />
  return (
    <>
      <div className="table-bar">
        <p className="muted tabular">{t('common.total', { total: formatInteger(total, locale) })}</p>
        <CsvLink href={csv} />
      </div>
      {total > 0 ? children : none}
      <Pager page={page} />
    </>
  )
}

function Filtered() {
  const { t } = useTranslation()
  return (
    <Empty title={t('contract.filteredEmpty')} hint={t('contract.filteredEmptyHint')}>
      <Link to="." className="button" search={(search) => ({ ...search, account: undefined, after: undefined, before: undefined })}>
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
