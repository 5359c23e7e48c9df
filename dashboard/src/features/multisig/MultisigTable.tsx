import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import { Expiry } from './Expiry.js'
import { PairMark } from './PairMark.js'
import { Signatures } from './Signatures.js'
import { StatePill } from './StatePill.js'
import type { Item } from './shapes.js'

/** Names that are written out; the rest are a number. */
const mostNames = 8

interface Props {
  readonly chain: string
  readonly items: readonly Item[]
}

export function MultisigTable({ chain, items }: Props) {
  const { t } = useTranslation()
  const heads = ['name', 'stateHead', 'signatures', 'missing', 'expires'] as const
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone multisig-table">
        <caption className="hidden">{t('multisig.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`multisig.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.key} chain={chain} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ chain, item }: { readonly chain: string; readonly item: Item }) {
  const { t } = useTranslation()
  const { key, name, proposer, knownAt, state, pair, expiresAt, endedAt } = item
  const waits = state === 'OPEN' || state === 'READY'
  return (
    <tr>
      <th scope="row" className="cell-title">
        <Link to="/multisigs/$key" params={{ key }} className="strong-link mono">
          {name}
        </Link>
        <span className="muted small">
          <span className="mono">{proposer.address}</span> · <Time at={knownAt} />
        </span>
        {pair === null ? null : <PairMark pair={pair} />}
      </th>
      <td data-label={t('multisig.stateHead')}>
        <StatePill state={state} />
      </td>
      <td data-label={t('multisig.signatures')}>
        <Signatures multisig={item} />
      </td>
      <td data-label={t('multisig.missing')} className={waits ? 'wrap missing-names' : 'wrap missing-names nothing'}>
        <Missing chain={chain} item={item} />
      </td>
      <td data-label={t('multisig.expires')} className={endedAt === null ? 'nowrap' : 'nowrap nothing'}>
        {endedAt === null ? <Expiry at={expiresAt} /> : <span className="muted">—</span>}
      </td>
    </tr>
  )
}

/** Only where a signature would still help. */
function Missing({ chain, item: { state, missing } }: { readonly chain: string; readonly item: Item }) {
  const { t } = useTranslation()
  if (missing === null || (state !== 'OPEN' && state !== 'READY')) return <span className="muted">—</span>
  const more = missing.length - mostNames
  return (
    <span className="name-list">
      {missing.slice(0, mostNames).map(({ id }) => (
        <ProducerName key={id} chain={chain} name={id} />
      ))}
      {more > 0 ? <span className="muted small">{t('multisig.more', { count: more })}</span> : null}
    </span>
  )
}
