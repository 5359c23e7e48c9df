import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { Slots } from './shapes.js'

/** Missed of expected slots: "2/1,252"; a dash where no slot was the producer's. */
export function MissedShare({ slots: { missed, expected } }: { readonly slots: Pick<Slots, 'missed' | 'expected'> }) {
  const locale = useLocale()
  if (expected === 0) return <span className="muted">—</span>
  return (
    <span className="tabular missed-share" data-missed={missed > 0}>
      <b>{formatInteger(missed, locale)}</b>/{formatInteger(expected, locale)}
    </span>
  )
}
