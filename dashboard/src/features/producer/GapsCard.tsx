import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { pageSize } from '../../ui/page-of.js'
import { Segments } from '../../ui/Segments.js'
import { missedOperation, stopsOperation } from './board.graphql.js'
import { MissedTable } from './MissedTable.js'
import { csvAddress } from './query-of.js'
import { StopsTable } from './StopsTable.js'
import { gapLists } from './search.js'

interface Props {
  readonly chain: string
  /** How long a slot lasts; undefined until it is known. */
  readonly slotMs: number | undefined
}

/** Slots without a block: those that somebody missed, and those in which the whole chain stood still. */
export function GapsCard({ chain, slotMs }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/producers' })
  const { list = 'missed' } = useSearch({ from: '/producers' })
  const switcher = (
    <Segments
      label={t('producer.gaps')}
      options={gapLists}
      chosen={list}
      nameOf={(one) => t(`producer.gapList.${one}`)}
      choose={(one) => navigate({ search: (before) => ({ ...before, list: one }), resetScroll: false })}
    />
  )
  return (
    <Card title={t('producer.gaps')} actions={switcher} flush>
      {list === 'missed' ? <MissedList chain={chain} /> : <Stops chain={chain} slotMs={slotMs} />}
    </Card>
  )
}

function MissedList({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(missedOperation, { chain, where: {}, first: pageSize }))
  return (
    <Answer query={query} what={t('producer.gapList.missed')} rows={6}>
      {({ missedSlots: { nodes, totalCount } }) => (
        <>
          <Bar shown={nodes.length} total={totalCount} href={csvAddress('missed-slots', chain)} definition={nodes[0]?.definition} />
          {nodes.length === 0 ? (
            <Empty title={t('producer.noMissed')} hint={t('producer.noMissedHint')} />
          ) : (
            <MissedTable chain={chain} rows={nodes} />
          )}
        </>
      )}
    </Answer>
  )
}

function Stops({ chain, slotMs }: Props) {
  const { t } = useTranslation()
  const query = useQuery(asking(stopsOperation, { chain, first: pageSize }))
  return (
    <Answer query={query} what={t('producer.gapList.stops')} rows={6}>
      {({ chainStops: { nodes, totalCount } }) => (
        <>
          <Bar shown={nodes.length} total={totalCount} href={csvAddress('chain-stops', chain)} definition={nodes[0]?.definition} />
          {nodes.length === 0 || slotMs === undefined ? (
            <Empty title={t('producer.noStops')} hint={t('producer.noStopsHint')} />
          ) : (
            <StopsTable chain={chain} stops={nodes} slotMs={slotMs} />
          )}
        </>
      )}
    </Answer>
  )
}

interface BarProps {
  readonly shown: number
  readonly total: number
  readonly href: string
  readonly definition: Parameters<typeof Explain>[0]['definition'] | undefined
}

function Bar({ shown, total, href, definition }: BarProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const all = formatInteger(total, locale)
  return (
    <div className="table-bar">
      <p className="muted tabular">{shown < total ? t('page.truncated', { shown, total: all }) : t('common.total', { total: all })}</p>
      <div className="card-actions">
        {definition === undefined ? null : <Explain definition={definition} />}
        <CsvLink href={href} />
      </div>
    </div>
  )
}
