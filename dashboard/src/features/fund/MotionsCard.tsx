import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { type FundSummary, motionsOperation } from './fund.graphql.js'
import { MotionsTable } from './MotionsTable.js'
import { motionsCsv, motionsQuery } from './query-of.js'
import { type FundSearch, stages } from './search.js'

interface Props {
  readonly chain: string
  readonly sums: FundSummary['stages']
}

/** Every motion, with filters. */
export function MotionsCard({ chain, sums }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/fund' })
  const variables = motionsQuery(chain, search)
  const query = useQuery(leafing(motionsOperation, variables))
  const isFiltered = search.stage !== undefined || search.title !== undefined || search.proposer !== undefined
  return (
    <Card title={t('fund.motions')} actions={<CsvLink href={motionsCsv(variables)} />} flush>
      <Filters sums={sums} />
      <Answer query={query} what={t('fund.motions')} rows={8}>
        {({ fundMotions: { nodes, totalCount, pageInfo } }) => (
          <>
            <div className="table-bar">
              <p className="muted tabular">{t('common.total', { total: formatInteger(totalCount, locale) })}</p>
            </div>
            {nodes.length > 0 ? (
              <MotionsTable motions={nodes} />
            ) : isFiltered ? (
              <Nothing />
            ) : (
              <Empty title={t('fund.noMotions')} hint={t('fund.noMotionsHint')} />
            )}
            <Pager page={pageInfo} />
          </>
        )}
      </Answer>
    </Card>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <Empty title={t('fund.filteredEmpty')} hint={t('fund.filteredEmptyHint')}>
      <Link
        to="/fund"
        search={(before) => ({ ...before, stage: undefined, title: undefined, proposer: undefined, after: undefined, before: undefined })}
        className="button"
        resetScroll={false}
      >
        {t('common.clear')}
      </Link>
    </Empty>
  )
}

function Filters({ sums }: Pick<Props, 'sums'>) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/fund' })
  const { stage, title, proposer } = useSearch({ from: '/fund' })
  const set = (change: Partial<FundSearch>) =>
    void navigate({ search: (before) => ({ ...before, after: undefined, before: undefined, ...change }), resetScroll: false })
  const some = stages.filter((one) => one === stage || sums.some((sum) => sum.stage === one))
  return (
    <div className="filters in-card">
      <fieldset className="chips" aria-label={t('fund.stage')}>
        <button type="button" className="chip" aria-pressed={stage === undefined} onClick={() => set({ stage: undefined })}>
          {t('common.all')}
        </button>
        {some.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={stage === one} onClick={() => set({ stage: one })}>
            {t(`fund.stageName.${one}`)} <span className="tabular">{sums.find((sum) => sum.stage === one)?.motions ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div className="filter-fields always">
        <TextFilter label={t('fund.motionTitle')} value={title} choose={(words) => set({ title: words })} />
        <TextFilter label={t('fund.proposer')} value={proposer} choose={(name) => set({ proposer: name })} />
      </div>
    </div>
  )
}
