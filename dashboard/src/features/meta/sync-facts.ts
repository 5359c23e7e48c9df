import type { TFunction } from 'i18next'
import type { Locale } from '../../format/locale.js'
import { formatInteger, formatRate } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import type { FactRow } from '../../ui/Facts.js'
import type { ChainMeta } from './meta.graphql.js'

interface Words {
  readonly t: TFunction
  readonly locale: Locale
}

/** The figures of a chain's reading, in the order in which a reader asks for them. What is not known is a dash, never a zero. */
export function syncFacts(chain: ChainMeta, { t, locale }: Words): readonly FactRow[] {
  const block = (height: number | null) => (height === null ? '—' : formatInteger(height, locale))
  const { blocksPerSecond: rate, lagBlocks: lag } = chain
  return [
    { label: t('sync.indexed'), value: block(chain.indexedBlock) },
    { label: t('sync.finalized'), value: block(chain.finalizedBlock) },
    { label: t('sync.lag'), value: lag === null ? '—' : t('sync.lagBlocks', { count: lag, formatted: formatInteger(lag, locale) }) },
    { label: t('sync.rate'), value: rate === null ? '—' : t('sync.rateValue', { rate: formatRate(rate, locale) }) },
    { label: t('sync.eta'), value: chain.etaSeconds === null ? '—' : formatDuration(chain.etaSeconds, locale) },
  ]
}
