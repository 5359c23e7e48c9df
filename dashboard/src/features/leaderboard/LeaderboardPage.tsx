import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking, leafing } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { Pager } from '../../ui/Pager.js'
import { useElectedCouncil } from '../council/use-elected-council.js'
import { BoardControls } from './BoardControls.js'
import { BoardTable } from './BoardTable.js'
import { boardOperation, overTimeOperation, type TermShares } from './leaderboard.graphql.js'
import { Matrix } from './Matrix.js'
import { NeutralNotice } from './NeutralNotice.js'
import { OverTermsCard } from './OverTermsCard.js'
import { csvAddress, queryOf } from './query-of.js'

/** Councillors over the terms that the reader chooses, by the measure that the reader chooses. */
export function LeaderboardPage() {
  const { t } = useTranslation()
  const { query, chosen } = useElectedCouncil()
  return (
    <div className="page">
      <PageHead title={t('leaderboard.title')} intro={t('leaderboard.intro')} />
      {chosen ? (
        <Chosen chain={chosen.chain} council={chosen.council} />
      ) : chosen === null ? (
        <Empty title={t('council.none')} hint={t('council.noneHint')} />
      ) : (
        <Answer query={query} what={t('leaderboard.title')} rows={12}>
          {() => <Loading rows={12} />}
        </Answer>
      )}
    </div>
  )
}

function Chosen({ chain, council }: { readonly chain: string; readonly council: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(overTimeOperation, { key: council }))
  return (
    <div className="stack">
      <Answer query={query} what={t('council.terms')} rows={3}>
        {(data) => <BoardControls terms={data.council?.terms.nodes ?? []} />}
      </Answer>
      <BoardCard chain={chain} council={council} />
      <Chart terms={query.data?.council?.terms.nodes ?? []} />
    </div>
  )
}

function Chart({ terms }: { readonly terms: readonly TermShares[] }) {
  return terms.length === 0 ? null : <OverTermsCard terms={terms} />
}

function BoardCard({ chain, council }: { readonly chain: string; readonly council: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/leaderboard' })
  const query = useQuery(leafing(boardOperation, queryOf(chain, search)))
  return (
    <Answer query={query} what={t('leaderboard.title')} rows={12}>
      {({ leaderboard }) =>
        leaderboard.nodes.length === 0 ? (
          <NoCouncillors filtered={search.terms !== undefined} />
        ) : (
          <>
            <section className="card" aria-label={t('leaderboard.title')}>
              <div className="table-bar">
                <p className="muted">
                  {t('common.total', { total: leaderboard.totalCount })} · {t('leaderboard.ordered')}
                  {leaderboard.orderedBy === 'MEMBER' ? t('leaderboard.order.MEMBER') : t('leaderboard.order.other')}
                </p>
                <CsvLink href={csvAddress(chain, search)} />
              </div>
              <NeutralNotice election={leaderboard.openElection} sorted={search.sort !== undefined} />
              <BoardTable board={leaderboard} />
              <Pager page={leaderboard.pageInfo} />
            </section>
            <Matrix chain={chain} council={council} members={leaderboard.nodes.map(({ member }) => member)} />
          </>
        )
      }
    </Answer>
  )
}

function NoCouncillors({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/leaderboard' })
  if (!filtered) return <Empty title={t('council.noTerms')} hint={t('council.noTermsHint')} />
  return (
    <Empty title={t('leaderboard.filteredEmpty')} hint={t('leaderboard.filteredEmptyHint')}>
      <button type="button" className="button" onClick={() => navigate({ search: (search) => ({ ...search, terms: undefined }) })}>
        {t('common.clear')}
      </button>
    </Empty>
  )
}
