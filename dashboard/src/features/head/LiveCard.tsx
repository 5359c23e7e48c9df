import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import type { StreamState } from '../../graphql/event-line.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { LiveMark } from '../live/LiveMark.js'
import { useLiveHeads } from '../live/use-live.js'
import { ProducerName } from '../producer/ProducerName.js'
import { EndpointsTable } from './EndpointsTable.js'
import { headsOperation, type LiveHead } from './head.graphql.js'

/** A block comes every few seconds; asked for while the server does not tell by itself. */
const ASK_AGAIN_MS = 3000
const followed = [headsOperation.name]

/** What nodes show right now, before it is final: the newest block, who misses its turns, which node is late. */
export function LiveCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { state, refetchInterval } = useLiveHeads(followed, ASK_AGAIN_MS)
  const query = useQuery({ ...asking(headsOperation, { chain }), refetchInterval })
  return (
    <Card title={t('head.title')} actions={<Marks state={state} />}>
      <Answer query={query} what={t('head.what')} rows={3}>
        {({ heads: [head] }) => (head === undefined ? <p className="muted">{t('head.none')}</p> : <Live chain={chain} head={head} />)}
      </Answer>
    </Card>
  )
}

function Marks({ state }: { readonly state: StreamState }) {
  const { t } = useTranslation()
  return (
    <>
      <LiveMark state={state} />
      <span className="tag warn">{t('head.provisional')}</span>
    </>
  )
}

interface Props {
  readonly chain: string
  readonly head: LiveHead
}

function Live({ chain, head }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { block, at, author, finalizedBlock, endpoints } = head
  const open =
    finalizedBlock === null
      ? '—'
      : t('head.blocks', { count: block - finalizedBlock, formatted: formatInteger(block - finalizedBlock, locale) })
  return (
    <>
      <Facts
        look="figures"
        rows={[
          {
            label: t('head.newest'),
            value: (
              <>
                <BlockName block={block} />
                <span className="small muted span">
                  <Time at={at} /> {author === null ? null : <ProducerName chain={chain} name={author.address} />}
                </span>
              </>
            ),
          },
          { label: t('head.open'), value: open },
          { label: t('head.silences'), value: <Silences chain={chain} head={head} /> },
        ]}
      />
      <EndpointsTable endpoints={endpoints} />
    </>
  )
}

function Silences({ chain, head: { silences } }: Props) {
  const { t } = useTranslation()
  if (silences.length === 0) return <span className="muted">{t('head.nobody')}</span>
  return (
    <>
      {silences
        .toSorted((a, b) => b.turns - a.turns)
        .map(({ producer, turns, provisional, definition }, place) => (
          <span key={producer.id} className="span">
            <ProducerName chain={chain} name={producer.address} /> {t('head.turns', { count: turns })}
            {provisional ? <span className="small muted"> {t('head.mayBeUndone')}</span> : null}
            {place === 0 ? <Explain definition={definition} /> : null}
          </span>
        ))}
    </>
  )
}
