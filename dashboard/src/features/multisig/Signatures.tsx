import { useTranslation } from 'react-i18next'
import type { Item } from './shapes.js'

type Counted = Pick<Item, 'approved' | 'threshold' | 'total' | 'basis' | 'signed' | 'asked' | 'state'>

/** Signatures of those who decide, or their weight, against what is needed: as a bar and in words. */
export function Signatures({ multisig, large = false }: { readonly multisig: Counted; readonly large?: boolean }) {
  const { t } = useTranslation()
  const { approved, threshold, total, basis, signed, asked, state } = multisig
  if (approved === null || threshold === null || total === null) {
    return <span className="tabular small muted">{t('multisig.signedOfAsked', { signed, asked })}</span>
  }
  const share = (count: number) => `${(count / Math.max(total, 1)) * 100}%`
  const style = { '--ayes': share(approved), '--nays': '0%', '--mark': share(threshold), '--seat': share(1) }
  const waits = state === 'OPEN' || state === 'READY'
  return (
    <span className={large ? 'tally tally-large' : 'tally'}>
      <span
        className={large ? 'vote-bar large' : 'vote-bar'}
        data-seats={large}
        role="img"
        aria-label={t(basis === 'PRODUCERS' ? 'multisig.spoken' : 'multisig.spokenWeight', { approved, threshold, total })}
        style={style}
      >
        <span className="ayes" />
        <span className="mark" />
      </span>
      <span className="tabular small" aria-hidden="true">
        {approved} / {threshold}
      </span>
      {waits ? (
        <span className="muted small nowrap">
          {approved < threshold ? t('multisig.stillMissing', { count: threshold - approved }) : t('multisig.enough')}
        </span>
      ) : null}
    </span>
  )
}
