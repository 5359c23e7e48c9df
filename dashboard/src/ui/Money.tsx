import { formatAmount, formatExactly } from '../format/amount.js'
import type { AmountRow } from '../graphql/shapes.js'
import { useLocale } from '../i18n/i18n.js'

interface Props {
  /** Null is not known, which is not nothing. */
  readonly amount: AmountRow | null
  /** Tables name the unit in the head of the column. */
  readonly unit?: boolean
}

/** An amount; every digit appears on hover. */
export function Money({ amount, unit = false }: Props) {
  const locale = useLocale()
  if (amount === null) return <span className="muted">—</span>
  const { raw, value, symbol } = amount
  return (
    <span className="tabular money" title={`${formatExactly(value ?? raw, locale)} ${symbol}`}>
      {formatAmount(value ?? raw, locale)}
      {unit ? ` ${symbol}` : null}
    </span>
  )
}
