import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { pageOf } from '../../ui/page-of.js'
import { AlertNav } from '../incident/AlertNav.js'
import { useMeta } from '../meta/useMeta.js'
import { SilenceForm } from './SilenceForm.js'
import { SilencesTable } from './SilencesTable.js'
import { silencesOperation } from './silence.graphql.js'

/** Of what nobody wants to hear, until when and why. */
export function SilencesPage() {
  const { t } = useTranslation()
  const { chain } = useSearch({ from: '__root__' })
  const chains = useMeta().data?.chains.filter(({ id }) => chain === undefined || id === chain) ?? []
  return (
    <div className="page">
      <PageHead title={t('silence.title')} intro={t('silence.intro')} />
      <AlertNav />
      <HabitOfChains chains={chains}>
        <div className="column">
          <SilenceForm chains={chains} />
          <List chain={chain} />
        </div>
      </HabitOfChains>
    </div>
  )
}

function List({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/silences' })
  const all = search.view === 'all'
  const which = { ...(chain === undefined ? {} : { chain }), ...(all ? {} : { current: true }) }
  const query = useQuery(leafing(silencesOperation, { ...which, ...pageOf(search) }))
  return (
    <section className="card" aria-label={t('silence.title')}>
      <div className="table-bar">
        <nav className="segments" aria-label={t('common.view')}>
          {(['current', 'all'] as const).map((name) => {
            const view = name === 'all' ? name : undefined
            return (
              <Link
                key={name}
                to="."
                search={(before) => ({ ...before, view, after: undefined, before: undefined })}
                data-on={view === search.view}
                aria-current={view === search.view ? 'page' : undefined}
              >
                {t(`silence.view.${name}`)}
              </Link>
            )
          })}
        </nav>
      </div>
      <Answer query={query} what={t('silence.what')} rows={6}>
        {({ silences: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t(all ? 'silence.empty' : 'silence.emptyCurrent')} hint={t('silence.emptyHint')} />
          ) : (
            <>
              <SilencesTable silences={nodes} />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
