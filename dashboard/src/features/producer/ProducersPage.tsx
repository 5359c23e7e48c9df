import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { hoursAhead } from '../../format/zone.js'
import { asking, leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { serverNow } from '../../shell/clock.js'
import { useZone } from '../../shell/use-times.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Pager } from '../../ui/Pager.js'
import { LiveCard } from '../head/LiveCard.js'
import { OpenIncidentsCard } from '../incident/OpenIncidentsCard.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { AntelopePage } from './AntelopePage.js'
import { BoardCard } from './BoardCard.js'
import { boardOperation, producersOperation } from './board.graphql.js'
import { StripLegend } from './DayStrip.js'
import { GapsCard } from './GapsCard.js'
import { ProducerFilters } from './ProducerFilters.js'
import { ProducerGrid } from './ProducerGrid.js'
import { ProducersTable } from './ProducersTable.js'
import { defaultSort, producersCsv, producersQuery } from './query-of.js'

export function ProducersPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage
      title={t('producer.title')}
      intro={t('producer.intro')}
      samples={['producers', 'penalties', 'heartbeats', 'emergency', 'punishments']}
    >
      {(meta) => <Producers meta={meta} />}
    </AntelopePage>
  )
}

function Producers({ meta }: { readonly meta: ChainMeta }) {
  const board = useQuery(asking(boardOperation, { chain: meta.id }))
  return (
    <div className="column">
      <BoardCard meta={meta} />
      <LiveCard chain={meta.id} />
      <OpenIncidentsCard chain={meta.id} />
      <ProducerFilters counts={board.data?.producerBoard?.counts} />
      <List chain={meta.id} />
      <GapsCard chain={meta.id} slotMs={board.data?.producerBoard?.slotIntervalMs} />
    </div>
  )
}

function List({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/producers' })
  const variables = producersQuery(chain, search, hoursAhead(useZone(), serverNow()))
  const query = useQuery(leafing(producersOperation, variables))
  const order = t(`producer.sort.${search.sort ?? defaultSort}`)
  const { totalCount: total, nodes } = query.data?.producers ?? { totalCount: undefined, nodes: [] }
  return (
    <section className="card" aria-label={t('producer.title')}>
      <div className="table-bar">
        <p className="muted tabular">
          {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })} ·{' '}
          {t('producer.ordered', { sort: order })}
        </p>
        <div className="card-actions">
          {nodes[0] === undefined ? null : <Explain definition={nodes[0].month.definition} />}
          <CsvLink href={producersCsv(variables)} />
        </div>
      </div>
      <StripLegend />
      <Answer query={query} what={t('producer.what')} rows={12}>
        {({ producers }) => {
          if (producers.nodes.length === 0) return <Nobody />
          return (
            <>
              {search.look === 'table' ? (
                <ProducersTable chain={chain} producers={producers.nodes} order={order} />
              ) : (
                <ProducerGrid chain={chain} producers={producers.nodes} />
              )}
              <Pager page={producers.pageInfo} />
            </>
          )
        }}
      </Answer>
    </section>
  )
}

function Nobody() {
  const { t } = useTranslation()
  const { standing, state } = useSearch({ from: '/producers' })
  if (standing === undefined && state === undefined) return <Empty title={t('producer.empty')} hint={t('producer.emptyHint')} />
  return (
    <Empty title={t('producer.filteredEmpty')} hint={t('producer.filteredEmptyHint')}>
      <Link
        to="."
        search={(search) => ({ ...search, standing: undefined, state: undefined, after: undefined, before: undefined })}
        className="button"
      >
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
