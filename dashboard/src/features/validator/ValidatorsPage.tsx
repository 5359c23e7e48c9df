import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking, leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Loading } from '../../ui/Loading.js'
import { Pager } from '../../ui/Pager.js'
import { useElectedChain } from '../election/use-elected-chain.js'
import { csvAddress, erasOf, queryOf } from './query-of.js'
import { StripLegend } from './SessionStrip.js'
import { SetCard } from './SetCard.js'
import { ValidatorFilters } from './ValidatorFilters.js'
import { ValidatorsTable } from './ValidatorsTable.js'
import { erasOperation, validatorsOperation } from './validators.graphql.js'

/** Eras that the chart of the set shows. */
const drawn = 60

export function ValidatorsPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  return (
    <div className="page">
      <PageHead title={t('validator.title')} intro={t('validator.intro')} />
      {chain === undefined ? <Loading rows={10} /> : null}
      {chain === null ? <Empty title={t('validator.noChain')} hint={t('validator.noChainHint')} /> : null}
      {chain ? <Validators chain={chain} /> : null}
    </div>
  )
}

function Validators({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const eras = useQuery(asking(erasOperation, { chain, first: drawn }))
  return (
    <div className="column">
      <ValidatorFilters />
      <Answer query={eras} what={t('validator.erasWhat')} rows={10}>
        {(data) => (
          <>
            <List chain={chain} newestEra={data.eras.nodes[0]?.era} />
            {data.eras.nodes.length === 0 ? null : <SetCard eras={data.eras.nodes} />}
          </>
        )}
      </Answer>
    </div>
  )
}

function List({ chain, newestEra }: { readonly chain: string; readonly newestEra: number | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/validators' })
  const eras = erasOf(search, newestEra)
  const variables = queryOf(chain, search, eras)
  const query = useQuery(leafing(validatorsOperation, variables))
  const total = query.data?.validators.totalCount
  const definition = query.data?.validators.nodes[0]?.blocks.definition
  return (
    <section className="card" aria-label={t('validator.title')}>
      <div className="table-bar">
        <p className="muted tabular">
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })} ·{' '}
          {t('validator.ordered', { sort: t(`validator.${search.sort ?? 'missed'}`) })} · <Measured eras={eras} newest={newestEra} />
        </p>
        <div className="card-actions">
          {definition === undefined ? null : <Explain definition={definition} />}
          <CsvLink href={csvAddress(variables)} />
        </div>
      </div>
      <StripLegend />
      <Answer query={query} what={t('validator.what')} rows={12}>
        {({ validators, sessions }) =>
          validators.nodes.length === 0 ? (
            <Nobody />
          ) : (
            <>
              <ValidatorsTable validators={validators.nodes} newest={sessions.nodes[0]?.session} />
              <Pager page={validators.pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

/** Over which eras blocks are measured. */
function Measured({
  eras: { fromEra, untilEra },
  newest,
}: {
  readonly eras: ReturnType<typeof erasOf>
  readonly newest: number | undefined
}) {
  const { t } = useTranslation()
  const last = untilEra ?? newest
  if (fromEra === undefined && untilEra === undefined) return <>{t('validator.allEras')}</>
  return <>{t('validator.overEras', { from: fromEra ?? 0, until: last ?? '…' })}</>
}

function Nobody() {
  const { t } = useTranslation()
  const { standing, from, until } = useSearch({ from: '/validators' })
  if (standing === undefined && from === undefined && until === undefined) {
    return <Empty title={t('validator.empty')} hint={t('validator.emptyHint')} />
  }
  return (
    <Empty title={t('validator.filteredEmpty')} hint={t('validator.filteredEmptyHint')}>
      <Link
        to="."
        search={(search) => ({ ...search, standing: undefined, from: undefined, until: undefined, after: undefined, before: undefined })}
        className="button"
      >
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
