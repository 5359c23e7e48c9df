import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { LiveMark } from '../live/LiveMark.js'
import { useLiveIncidents } from '../live/use-live.js'
import { useMeta } from '../meta/useMeta.js'
import { AlertNav } from './AlertNav.js'
import { AtomLink } from './AtomLink.js'
import { IncidentFilters } from './IncidentFilters.js'
import { IncidentTable } from './IncidentTable.js'
import { incidentsOperation } from './incident.graphql.js'
import { incidentsCsv, incidentsQuery } from './query-of.js'

/** While the server does not tell by itself. */
const pollMs = 5000
const followed = [incidentsOperation.name]

/** What is wrong now, and what was. */
export function IncidentsPage() {
  const { t } = useTranslation()
  const { chain } = useSearch({ from: '__root__' })
  const chains = useMeta().data?.chains.filter(({ id }) => chain === undefined || id === chain) ?? []
  return (
    <div className="page">
      <PageHead title={t('incident.title')} intro={t('incident.intro')} />
      <AlertNav />
      <IncidentFilters />
      <HabitOfChains chains={chains}>
        <List chain={chain} />
      </HabitOfChains>
    </div>
  )
}

function List({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const variables = incidentsQuery(chain, useSearch({ from: '/incidents' }))
  const { state, refetchInterval } = useLiveIncidents(followed, pollMs)
  const query = useQuery({ ...leafing(incidentsOperation, variables), refetchInterval })
  const total = query.data?.incidents.totalCount
  return (
    <section className="card" aria-label={t('incident.title')}>
      <div className="table-bar">
        <p className="muted tabular" aria-live="polite">
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}
        </p>
        <span className="card-actions">
          <LiveMark state={state} />
          <AtomLink chain={chain} />
          <CsvLink href={incidentsCsv(variables)} />
        </span>
      </div>
      <Answer query={query} what={t('incident.what')} rows={8}>
        {({ incidents: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <IncidentTable incidents={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

const noFilter = { rule: undefined, severity: undefined, subject: undefined, after: undefined, before: undefined }

function Nothing() {
  const { t } = useTranslation()
  const { board = 'open', rule, severity, subject } = useSearch({ from: '/incidents' })
  if (board === 'open' && rule === undefined && severity === undefined && subject === undefined) {
    return (
      <Empty title={t('incident.none')} hint={t('incident.noneHint')}>
        <Link to="/rules" className="button">
          {t('incident.seeRules')}
        </Link>
      </Empty>
    )
  }
  return (
    <Empty title={t('incident.filteredEmpty')} hint={t('incident.filteredEmptyHint')}>
      <Link to="." className="button" search={(search) => ({ ...search, ...noFilter, board: 'all' as const })}>
        {t('incident.all')}
      </Link>
    </Empty>
  )
}
