import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { AuditTable } from './AuditTable.js'
import { auditOperation } from './audit.graphql.js'
import { auditCsvOf, auditQueryOf } from './search.js'
import { useViewer } from './useViewer.js'

const firstPage = { after: undefined, before: undefined }

export function AuditPage() {
  const { t } = useTranslation()
  const { viewer } = useViewer()
  return (
    <div className="page">
      <PageHead title={t('audit.title')} intro={t('audit.intro')} />
      {viewer === undefined ? (
        <Empty title={t('audit.closed')} hint={t('audit.closedHint')}>
          <Link to="/sign-in" className="button">
            {t('session.signIn')}
          </Link>
        </Empty>
      ) : (
        <>
          <Filters />
          <Lines />
        </>
      )}
    </div>
  )
}

function Filters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/audit' })
  const { actor, outcome } = useSearch({ from: '/audit' })
  const refused = outcome === 'REFUSED'
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <div className="filter-fields">
        <TextFilter
          label={t('audit.actor')}
          value={actor}
          choose={(text) => navigate({ search: (before) => ({ ...before, ...firstPage, actor: text }) })}
        />
        <button
          type="button"
          className="chip"
          aria-pressed={refused}
          onClick={() => navigate({ search: (before) => ({ ...before, ...firstPage, outcome: refused ? undefined : 'REFUSED' }) })}
        >
          {t('audit.refusedOnly')}
        </button>
      </div>
    </section>
  )
}

function Lines() {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/audit' })
  const query = useQuery(leafing(auditOperation, auditQueryOf(search)))
  const total = query.data?.audit.totalCount
  return (
    <section className="card" aria-label={t('audit.title')}>
      <div className="table-bar">
        <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
        <CsvLink href={auditCsvOf(search)} />
      </div>
      <Answer query={query} what={t('audit.what')} rows={10}>
        {({ audit }) =>
          audit.nodes.length === 0 ? (
            <Empty title={t('audit.empty')} hint={t('audit.emptyHint')}>
              <Link to="." search={(before) => ({ ...before, ...firstPage, actor: undefined, outcome: undefined })} className="button">
                {t('common.clear')}
              </Link>
            </Empty>
          ) : (
            <>
              <AuditTable lines={audit.nodes} />
              <Pager page={audit.pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
