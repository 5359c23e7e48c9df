import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'

/** One slot, or the first and the last of several. */
export function SlotRange({ from, until }: { readonly from: number; readonly until: number }) {
  const locale = useLocale()
  const [first, last] = [formatInteger(from, locale), formatInteger(until, locale)]
  return <span className="mono small nowrap">{from === until ? first : `${first}–${last}`}</span>
}
