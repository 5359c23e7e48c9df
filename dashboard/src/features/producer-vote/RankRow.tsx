import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon } from '../../ui/Icon.js'
import { ProducerName } from '../producer/ProducerName.js'
import { toggled } from './query-of.js'
import type { Rank } from './ranking.graphql.js'

interface Props {
  readonly chain: string
  readonly entry: Rank
  readonly seats: number | null
  readonly drawn: readonly string[]
}

export function RankRow({ chain, entry, seats, drawn }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { place, producer, votes, active, blacklisted, margin } = entry
  return (
    <tr data-last-seat={place !== null && place === seats} data-past={blacklisted === true}>
      <td className="numeric tabular">{place ?? 'x'}</td>
      <th scope="row">
        <ProducerName chain={chain} name={producer.address} />
        {blacklisted === true ? <span className="tag bad">{t('producer.blacklisted')}</span> : null}
      </th>
      <td className="numeric tabular">{formatInteger(BigInt(votes), locale)}</td>
      <td className="numeric tabular">{margin === null ? '—' : signed(BigInt(margin), locale)}</td>
      <td>{active === null ? <span className="muted">—</span> : t(active ? 'producerVote.yes' : 'producerVote.no')}</td>
      <td>
        <Toggle producer={producer.id} drawn={drawn} />
      </td>
    </tr>
  )
}

function signed(value: bigint, locale: Parameters<typeof formatInteger>[1]): string {
  const size = formatInteger(value < 0n ? -value : value, locale)
  return value < 0n ? `−${size}` : `+${size}`
}

/** Draws one producer more, or one less. */
function Toggle({ producer, drawn }: { readonly producer: string; readonly drawn: readonly string[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/votes' })
  const on = drawn.includes(producer)
  const shown = toggled(drawn, producer)
  const words = t(on ? 'producerVote.takeOut' : 'producerVote.drawIn', { producer })
  return (
    <button
      type="button"
      className="toggle-box"
      aria-label={words}
      title={words}
      aria-pressed={on}
      disabled={shown === undefined}
      onClick={() => navigate({ search: (before) => ({ ...before, shown }), resetScroll: false })}
    >
      {on ? <Icon name="check" /> : null}
    </button>
  )
}
