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
import { Loading } from '../../ui/Loading.js'
import { Pager } from '../../ui/Pager.js'
import { electionsOperation } from './elections.graphql.js'
import { InterestCard } from './InterestCard.js'
import { NeutralNotice } from './Notices.js'
import { OneOf } from './OneOf.js'
import { csvAddress, roundsQuery } from './query-of.js'
import { RoundsTable } from './RoundsTable.js'
import { outcomes } from './search.js'
import { useElectedChain } from './use-elected-chain.js'

export function ElectionsPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  return (
    <div className="page">
      <PageHead title={t('election.title')} intro={t('election.intro')} />
      {chain === undefined ? <Loading rows={10} /> : null}
      {chain === null ? <Empty title={t('election.noChain')} hint={t('election.noChainHint')} /> : null}
      {chain ? <Rounds chain={chain} /> : null}
    </div>
  )
}

function Rounds({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const variables = roundsQuery(chain, useSearch({ from: '/elections' }))
  const query = useQuery(leafing(electionsOperation, variables))
  const total = query.data?.elections.totalCount
  const running = query.data?.elections.nodes.find(({ outcome }) => outcome === 'RUNNING')
  return (
    <div className="column">
      {running === undefined ? null : <NeutralNotice election={running} />}
      <OutcomeFilter />
      <section className="card" aria-label={t('election.title')}>
        <div className="table-bar">
          <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
          <div className="card-actions">
            <CsvLink href={csvAddress('elections', chain, variables.where)} />
            <a className="button" href={csvAddress('candidates', chain, variables.where)} download>
              {t('election.candidatesCsv')}
            </a>
          </div>
        </div>
        <Answer query={query} what={t('election.what')} rows={10}>
          {({ elections }) =>
            elections.nodes.length === 0 ? (
              <NoRounds />
            ) : (
              <>
                <RoundsTable rounds={elections.nodes} />
                <Pager page={elections.pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
      <InterestCard chain={chain} />
    </div>
  )
}

function OutcomeFilter() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/elections' })
  const { outcome } = useSearch({ from: '/elections' })
  const choose = (next: typeof outcome) =>
    navigate({ search: (before) => ({ ...before, outcome: next, after: undefined, before: undefined }) })
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <OneOf
        label={t('election.outcome')}
        values={outcomes}
        chosen={outcome}
        nameOf={(one) => t(`election.outcomeName.${one}`)}
        choose={choose}
      />
    </section>
  )
}

function NoRounds() {
  const { t } = useTranslation()
  const { outcome } = useSearch({ from: '/elections' })
  if (outcome === undefined) return <Empty title={t('election.empty')} hint={t('election.emptyHint')} />
  return (
    <Empty title={t('election.filteredEmpty')} hint={t('election.filteredEmptyHint', { filter: t(`election.outcomeName.${outcome}`) })}>
      <Link to="." search={(search) => ({ ...search, outcome: undefined, after: undefined, before: undefined })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
