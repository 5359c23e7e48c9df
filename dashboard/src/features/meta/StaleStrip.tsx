import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../format/locale.js'
import { formatInteger } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import { Icon } from '../../ui/Icon.js'
import type { Meta } from './meta.graphql.js'
import { type FreshChain, useFreshness } from './useFreshness.js'

interface Props {
  readonly meta: Meta | undefined
  readonly failed: boolean
  readonly since: number
  readonly chain: string | undefined
}

/** Says above the page which of its data is old, and why. Nothing when all is well. */
export function StaleStrip({ meta, failed, since, chain }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  useNow(1000)
  const rows = useFreshness(meta?.chains ?? []).filter((row) => chain === undefined || row.chain.id === chain)
  const offline = failed && meta ? [t('fresh.offlineFor', { duration: formatDuration((Date.now() - since) / 1000, locale) })] : []
  const lines = failed ? offline : rows.flatMap((row) => lineOf(row, t, locale) ?? [])
  if (lines.length === 0) return null
  return (
    <div className="strip" role="status" aria-live="off">
      {lines.map((line) => (
        <p key={line}>
          <Icon name="warning" />
          <span>{line}</span>
        </p>
      ))}
    </div>
  )
}

function lineOf({ chain, state, ageSeconds }: FreshChain, t: TFunction, locale: Locale): string | undefined {
  const block = chain.indexedBlock === null ? undefined : formatInteger(chain.indexedBlock, locale)
  if (state === 'stopped') return t('fresh.stopped', { chain: chain.name, error: chain.lastError ?? t('fresh.noReason') })
  if (state === 'unknown')
    return block === undefined ? t('fresh.unknownEmpty', { chain: chain.name }) : t('fresh.unknown', { chain: chain.name, block })
  if (state !== 'stale' || block === undefined || ageSeconds === undefined) return undefined
  return t('fresh.stale', { chain: chain.name, block, duration: formatDuration(ageSeconds, locale) })
}
