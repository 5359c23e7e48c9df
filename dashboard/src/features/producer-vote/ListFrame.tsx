import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import type { Page } from '../../graphql/shapes.js'
import { useLocale } from '../../i18n/i18n.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'

interface Props {
  readonly total: number
  readonly csv: string
  readonly page: Page
  readonly filtered: boolean
  /** Why there is nothing while nothing is filtered. */
  readonly nothing: { readonly title: string; readonly hint: string }
  readonly children: ReactNode
}

/** What every list of the page has: its count, its CSV, its pages, and words where it is empty. */
export function ListFrame({ total, csv, page, filtered, nothing, children }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <>
      <div className="table-bar">
        <p className="muted tabular">{t('common.total', { total: formatInteger(total, locale) })}</p>
        <CsvLink href={csv} />
      </div>
      {total > 0 ? children : filtered ? <Nothing /> : <Empty title={nothing.title} hint={nothing.hint} />}
      <Pager page={page} />
    </>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <Empty title={t('producerVote.filteredEmpty')} hint={t('producerVote.filteredEmptyHint')}>
      <Link
        to="."
        search={(search) => ({
          ...search,
          producer: undefined,
          voter: undefined,
          crossing: undefined,
          after: undefined,
          before: undefined,
        })}
        className="button"
        resetScroll={false}
      >
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
