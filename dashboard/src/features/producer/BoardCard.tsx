import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { type Board, boardOperation } from './board.graphql.js'
import { ChainStates } from './ChainStates.js'
import { Finality } from './Finality.js'
import { ProducerName } from './ProducerName.js'

/** How the whole chain does: what it stands at, whether it finalizes, and how many producers are down. */
export function BoardCard({ meta }: { readonly meta: ChainMeta }) {
  const { t } = useTranslation()
  const query = useQuery(asking(boardOperation, { chain: meta.id }))
  const board = query.data?.producerBoard
  return (
    <Card title={t('producer.boardTitle')} actions={board ? <Explain definition={board.definition} /> : undefined}>
      <Answer query={query} what={t('producer.boardWhat')} rows={4}>
        {(data) =>
          data.producerBoard === null ? <p className="muted">{t('producer.noBoard')}</p> : <Stand board={data.producerBoard} meta={meta} />
        }
      </Answer>
    </Card>
  )
}

interface Props {
  readonly board: Board
  readonly meta: ChainMeta
}

function Stand({ board, meta }: Props) {
  const { t } = useTranslation()
  const { finality } = board
  return (
    <>
      <ChainStates board={board} meta={meta} />
      <Facts
        look="figures"
        rows={[
          { label: t('producer.lastFinal'), value: <Head board={board} chain={meta.id} /> },
          { label: t('producer.finality'), value: finality === null ? '—' : <Finality finality={finality} /> },
          { label: t('producer.inForce'), value: <InForce board={board} chain={meta.id} /> },
          { label: t('producer.lastStop'), value: <LastStop board={board} /> },
          ...(board.emergency === null
            ? []
            : [{ label: t('producer.emergency'), value: t(board.emergency.emergency ? 'producer.emergencyOn' : 'producer.emergencyOff') }]),
        ]}
      />
    </>
  )
}

function Head({ board: { head }, chain }: { readonly board: Board; readonly chain: string }) {
  return (
    <>
      <BlockName block={head.height} />
      <span className="small muted span">
        <Time at={head.at} /> {head.producer === null ? null : <ProducerName chain={chain} name={head.producer.address} />}
      </span>
    </>
  )
}

function InForce({ board: { schedule }, chain }: { readonly board: Board; readonly chain: string }) {
  const { t } = useTranslation()
  if (schedule === null) return <>—</>
  return (
    <>
      <Link to="/schedules" search={{ chain }} className="strong-link">
        {t('producer.version', { version: schedule.version })}
      </Link>
      <span className="small muted span">
        {t('producer.since')} <Time at={schedule.fromAt} />
      </span>
    </>
  )
}

function LastStop({ board: { lastStop } }: { readonly board: Board }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (lastStop === null) return <span className="muted">{t('producer.noStop')}</span>
  return (
    <>
      <Time at={lastStop.fromAt} />
      <span className="small muted span">
        {t('producer.slots', { count: lastStop.slots, formatted: formatInteger(lastStop.slots, locale) })}
      </span>
    </>
  )
}
