import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import type { Page } from '../../graphql/shapes.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { csvAddress } from './query-of.js'

interface Terms<Term> {
  readonly historyTerms: { readonly totalCount: number; readonly pageInfo: Page; readonly nodes: readonly Term[] }
}
interface Props<Term> {
  readonly title: string
  readonly chain: string | undefined
  readonly query: UseQueryResult<Terms<Term>>
  readonly children: (terms: readonly Term[]) => ReactNode
}

/** A page of terms around its table: how many, the CSV, back and forth. */
export function TermsFrame<Term>({ title, chain, query, children }: Props<Term>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const total = query.data?.historyTerms.totalCount
  return (
    <section className="card" aria-label={title}>
      <div className="table-bar">
        <p className="muted tabular">
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })} · {t('history.newestFirst')}
        </p>
        <CsvLink href={csvAddress('history-terms', chain)} />
      </div>
      <Answer query={query} what={t('history.what')} rows={12}>
        {({ historyTerms: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('history.empty')} hint={t('history.emptyHint')} />
          ) : (
            <>
              <div className="scroll-x">{children(nodes)}</div>
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
