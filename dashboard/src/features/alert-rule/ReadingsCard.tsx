import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { alertReadingsOperation } from './alert-rule.graphql.js'
import { ReadingFilters } from './ReadingFilters.js'
import { ReadingsTable } from './ReadingsTable.js'
import { readingsCsv, readingsQuery } from './readings-of.js'

const pollMs = 5000

/** What rules measured of every subject last, the worst first. */
export function ReadingsCard({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/rules' })
  const variables = readingsQuery(chain, search)
  const query = useQuery({ ...leafing(alertReadingsOperation, variables), refetchInterval: pollMs })
  const total = query.data?.alertReadings.totalCount
  const isFiltered = search.rule !== undefined || search.state !== undefined
  return (
    <section className="card" aria-label={t('alertRule.readings')}>
      <header className="card-head">
        <h2>{t('alertRule.readings')}</h2>
      </header>
      <ReadingFilters />
      <div className="table-bar">
        <p className="muted tabular" aria-live="polite">
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}
        </p>
        <CsvLink href={readingsCsv(variables)} />
      </div>
      <Answer query={query} what={t('alertRule.readingsWhat')} rows={8}>
        {({ alertReadings: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Nothing isFiltered={isFiltered} />
          ) : (
            <>
              <ReadingsTable readings={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation()
  if (!isFiltered) return <Empty title={t('alertRule.unmeasured')} hint={t('alertRule.unmeasuredHint')} />
  return (
    <Empty title={t('alertRule.filteredEmpty')} hint={t('alertRule.filteredEmptyHint')}>
      <Link to="." className="button" search={(search) => ({ ...search, rule: undefined, state: undefined, after: undefined })}>
        {t('alertRule.all')}
      </Link>
    </Empty>
  )
}
