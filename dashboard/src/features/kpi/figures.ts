import type { Locale } from '../../format/locale.js'
import { formatInteger, formatShare } from '../../format/number.js'
import type { KpiMoney, KpiReason, KpiTarget } from './kpi.graphql.js'

/** Money of KPIs, exact, with its currency. */
export function formatMoney({ amount, currency }: KpiMoney, locale: Locale): string {
  const [whole = '0', fraction] = amount.replace('-', '').split('.')
  const sign = amount.startsWith('-') ? '−' : ''
  return `${sign}${formatInteger(BigInt(whole), locale)}${fraction === undefined ? '' : `.${fraction}`} ${currency}`
}

const shares = ['council-participation', 'proposals-decided-within', 'validator-uptime']

/** A metric's number: shares as percent. */
export function formatFigure({ metric }: Pick<KpiTarget, 'metric'>, value: string, locale: Locale): string {
  if (shares.includes(metric)) return formatShare(Number(value), locale, 2)
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(Number(value))
}

export function sentenceOf({ en, zh }: KpiReason, locale: Locale): string {
  return locale === 'zh-CN' ? zh : en
}
