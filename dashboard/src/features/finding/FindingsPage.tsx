import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking, leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { CountsTable } from './CountsTable.js'
import { FindingsTable } from './FindingsTable.js'
import { anomaliesOperation, countsOperation } from './finding.graphql.js'
import { chainsOf, csvAddress, queryOf } from './query-of.js'
import { useKindWords } from './use-kind-words.js'

/** Whatever does not agree, on the chosen chain or all: how much of which kind, and each one with its evidence. */
export function FindingsPage() {
  const { t } = useTranslation()
  const { chain, kind } = useSearch({ from: '/findings' })
  const query = useQuery(asking(countsOperation, chainsOf(chain)))
  return (
    <div className="page">
      <PageHead title={t('finding.title')} intro={t('finding.intro')} />
      <div className="column">
        {kind === undefined ? null : <List chain={chain} />}
        <Card title={t('finding.countsTitle')} flush>
          <Answer query={query} what={t('finding.what')} rows={6}>
            {({ anomalyCounts }) =>
              anomalyCounts.length === 0 ? (
                <Empty title={t('finding.empty')} hint={t('finding.emptyHint')} />
              ) : (
                <CountsTable counts={anomalyCounts} />
              )
            }
          </Answer>
        </Card>
        {kind === undefined ? <List chain={chain} /> : null}
      </div>
    </div>
  )
}

function List({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const wordsOf = useKindWords()
  const search = useSearch({ from: '/findings' })
  const query = useQuery(leafing(anomaliesOperation, queryOf(chain, search)))
  const total = query.data?.anomalies.totalCount
  return (
    <section className="card" aria-label={t('finding.list')}>
      <div className="table-bar">
        <p className="muted tabular">
          {search.kind === undefined ? t('finding.allKinds') : wordsOf(search.kind).name} ·{' '}
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}
        </p>
        <div className="card-actions">
          {search.kind === undefined ? null : <ClearLink />}
          <CsvLink href={csvAddress(chain, search.kind)} />
        </div>
      </div>
      {search.kind === undefined ? null : <p className="card-note muted small">{wordsOf(search.kind).rule}</p>}
      <Answer query={query} what={t('finding.what')} rows={12}>
        {({ anomalies: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('finding.filteredEmpty')} hint={t('finding.filteredEmptyHint')} />
          ) : (
            <>
              <FindingsTable findings={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

function ClearLink() {
  const { t } = useTranslation()
  return (
    <Link to="." className="button" search={(search) => ({ ...search, kind: undefined, after: undefined, before: undefined })}>
      {t('common.clear')}
    </Link>
  )
}
